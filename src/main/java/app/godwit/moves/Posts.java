package app.godwit.moves;

import app.godwit.fediverse.Ability;
import app.godwit.fediverse.Instance;
import app.godwit.fediverse.Instance.Flavour;
import app.godwit.handles.Handle;
import app.godwit.journal.Deeds;
import app.godwit.journal.Journal;
import app.godwit.posts.Chosen;
import app.godwit.posts.Draft;
import app.godwit.posts.Limits;
import app.godwit.posts.Names;
import app.godwit.posts.PostOptions;
import app.godwit.posts.PostOptions.Dating;
import app.godwit.posts.Threads;
import app.godwit.posts.Visibility;
import app.godwit.posts.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tweets in the file → posts for the user's server.
final class Posts {
    private static final Set<Flavour> MARKDOWN = Set.of(Flavour.GOTOSOCIAL, Flavour.PLEROMA);

    private final Journal journal;
    private final Session session;
    private Optional<Offers> offers = Optional.empty();

    Posts(Journal journal, Session session) {
        this.journal = journal;
        this.session = session;
    }

    /// For the server signed in to, or for Mastodon's limits before. Reads and composes all tweets, in little memory.
    Drafts drafts(Intent intent) {
        return compose(basis(), intent, Composition.Hand.OUT_OF_SIGHT);
    }

    /// The same with what the user took out by hand in its place. All tweets are read and composed once, and
    /// again when the file has changed; with them in memory, other wishes take milliseconds. Of what a run
    /// does meanwhile, only its posts are read again.
    synchronized Drafts draftsInSight(Intent intent) {
        var wording = intent.wording();
        offers = offers.filter(kept -> kept.holds(journal.changes(), wording))
                .flatMap(kept -> kept.after(journal.deeds().walked(kept.walked())));
        if (offers.isEmpty()) {
            offers = Optional.of(offers(wording));
        }
        return offers.flatMap(Offers::offer)
                .map(offer -> offer.choose(intent))
                .orElseGet(() -> compose(basis(), intent, Composition.Hand.IN_SIGHT));
    }

    private Offers offers(Wording wording) {
        var changes = journal.changes();
        var walked = journal.deeds().walked(0).until();
        return new Offers(changes, walked, wording, Offer.read(basis(), LookBack.known(journal), wording));
    }

    /// What is in memory stays true when nothing but the choice is kept.
    synchronized void keep(Intent intent) {
        var before = journal.changes();
        var rows = intent.keep(journal);
        var after = journal.changes();
        offers = offers.map(kept -> after - before == rows ? kept.at(before, after) : kept);
    }

    private static Drafts compose(Basis basis, Intent intent, Composition.Hand hand) {
        var stock = basis.stock();
        var chosen = new Chosen(intent.choice(), intent.included(), stock.threads());
        var known = LookBack.known(stock.journal());
        return new Composition(stock, chosen, known, basis.composer(intent), basis.notes(), hand).run();
    }

    private Basis basis() {
        var publication = Publication.in(journal);
        var usual = usual(publication);
        var options = options()
                .seenBy(usual)
                .dated(dating())
                .written(session.known().map(who -> format(who.instance())).orElse(Draft.Format.PLAIN));
        var stock = Pages.Stock.of(journal, threads(), draft -> publication.seen(draft, usual));
        return new Basis(stock, limits(), options, names());
    }

    private Limits limits() {
        return session.instance().limits();
    }

    private Visibility usual(Publication publication) {
        return publication.visibility().orElse(options().visibility());
    }

    /// Plans to bring the newer words of edited tweets to the posts that stand.
    EditPlan planEdits() {
        var composer = basis().composer(Intent.in(journal));
        var edits = new ChosenEdits(journal.deeds());
        var descriptions = journal.descriptions().all();
        var own = OwnWords.in(journal);
        for (var edited : journal.tweets().edited()) {
            edits.add(edited, own.compose(composer, descriptions.describe(edited.now())));
        }
        return new EditPlan(journal.deeds().planLast(edits.deeds()), edits.cannot());
    }

    /// Servers that read Markdown when told so. The others would show the asterisks.
    private static Draft.Format format(Instance instance) {
        var glitch =
                instance.software().startsWith("glitch") || instance.version().contains("+glitch");
        return glitch || MARKDOWN.contains(instance.flavour()) ? Draft.Format.MARKDOWN : Draft.Format.PLAIN;
    }

    /// Where the server shows the day itself, the words need not.
    private Dating dating() {
        return session.ability().has(Ability.Can.BACKDATE) ? Dating.NONE : Dating.LAST_LINE;
    }

    private PostOptions options() {
        return journal.owner().map(PostOptions::defaultsFor).orElse(PostOptions.DEFAULT);
    }

    private Threads threads() {
        var entries = new ArrayList<Threads.Entry>();
        journal.tweets().eachKind((id, kind) -> entries.add(new Threads.Entry(id, kind)));
        return Threads.of(entries, journal.tweets().standIns());
    }

    /// For those who would be followed, and for the user under every name of theirs.
    private Names names() {
        var names = new HashMap<String, Handle>();
        for (var row : new PeopleTable(journal).rows()) {
            row.chosen()
                    .flatMap(Targets::of)
                    .ifPresent(handle -> names.put(key(row.person().handle()), handle));
        }
        own().forEach(name -> session.known()
                .ifPresent(who -> names.put(key(name), who.account().handle())));
        return x -> Optional.ofNullable(names.get(key(x)));
    }

    /// All that the owner was ever called on X.
    private Set<String> own() {
        var own = new HashSet<String>();
        journal.owner().ifPresent(owner -> {
            own.addAll(owner.pastHandles());
            own.add(owner.handle());
        });
        own.remove("");
        return own;
    }

    private static String key(String handle) {
        return handle.toLowerCase(Locale.ROOT);
    }

    /// Brings the plan in line with what is chosen now.
    ///
    /// @return how many deeds are new, pictures counted like posts
    int plan(Intent intent) {
        var drafts = drafts(intent);
        var waiting = waiting(drafts);
        Iterable<Deeds.Meant> meant = () -> ChosenPosts.deeds(
                        drafts.stream().filter(draft -> !waiting.contains(draft.source())), drafts.boosts())
                .iterator();
        return journal.deeds().planPosts(meant, Set.of(PublishDoer.HELD, Withdrawal.WHY));
    }

    /// The tweets whose posts wait for descriptions of their pictures, by what is kept.
    Set<Long> waiting() {
        return isWaiting() ? waiting(drafts(Intent.in(journal))) : Set.of();
    }

    private Set<Long> waiting(Drafts drafts) {
        return isWaiting()
                ? Undescribed.of(drafts.stream(), journal.deeds().standing().keySet())
                : Set.of();
    }

    private boolean isWaiting() {
        return Publication.in(journal).undescribed() == Publication.Undescribed.WAIT;
    }
}
