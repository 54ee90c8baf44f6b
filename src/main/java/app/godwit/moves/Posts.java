package app.godwit.moves;

import app.godwit.fediverse.Ability;
import app.godwit.handles.Handle;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Journal;
import app.godwit.posts.Apart;
import app.godwit.posts.Composed;
import app.godwit.posts.Composer;
import app.godwit.posts.Draft;
import app.godwit.posts.Limits;
import app.godwit.posts.MediaNote;
import app.godwit.posts.MediaNotes;
import app.godwit.posts.Names;
import app.godwit.posts.PostOptions;
import app.godwit.posts.PostOptions.Dating;
import app.godwit.posts.Threads;
import app.godwit.posts.Visibility;
import app.godwit.tweets.Tweet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tweets in the file → posts for the user's server.
final class Posts {
    private final Journal journal;
    private final Session session;

    Posts(Journal journal, Session session) {
        this.journal = journal;
        this.session = session;
    }

    /// For the server signed in to, or for Mastodon's limits before.
    ///
    /// @param included the kinds set apart to which the user says yes
    Preview preview(Set<Apart> included) {
        var limits = limits();
        var publication = Publication.in(journal);
        var usual = usual(publication);
        var composer = composer(included);
        var drafts = new ArrayList<Draft>();
        var skipped = new ArrayList<Composed.Skipped>();
        var apart = new EnumMap<Apart, Integer>(Apart.class);
        var descriptions = journal.descriptions().all();
        var media = new ArrayList<MediaNote>();
        var notes = new MediaNotes(limits);
        journal.tweets().each(tweet -> {
            switch (composer.compose(descriptions.describe(tweet))) {
                case Composed.Ready ready -> {
                    ready.drafts().forEach(draft -> drafts.add(publication.seen(draft, usual)));
                    media.addAll(notes.of(tweet));
                    count(tweet, apart);
                }
                case Composed.Skipped left -> skipped.add(left);
            }
        });
        return new Preview(drafts, skipped, apart, media);
    }

    private Composer composer(Set<Apart> included) {
        var options = options()
                .including(included)
                .seenBy(usual(Publication.in(journal)))
                .dated(dating());
        var composer = new Composer(limits(), options, names(), threads());
        journal.deeds().standing().forEach(composer::stands);
        return composer;
    }

    private Limits limits() {
        return session.known().map(who -> who.instance().limits()).orElse(Limits.MASTODON);
    }

    private Visibility usual(Publication publication) {
        return publication.visibility().orElse(options().visibility());
    }

    /// Plans to bring the newer words of edited tweets to the posts that stand.
    EditPlan planEdits() {
        var composer = composer(Included.in(journal).kinds());
        var edits = new ChosenEdits(journal.deeds());
        var descriptions = journal.descriptions().all();
        for (var edited : journal.tweets().edited()) {
            edits.add(edited, composer.compose(descriptions.describe(edited.now())));
        }
        return new EditPlan(journal.deeds().planLast(edits.deeds()), edits.cannot());
    }

    private static void count(Tweet tweet, Map<Apart, Integer> apart) {
        Arrays.stream(Apart.values())
                .filter(kind -> kind.holds(tweet))
                .forEach(kind -> apart.merge(kind, 1, Integer::sum));
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
        return Threads.of(entries);
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
    int plan(Set<Apart> included) {
        var drafts = preview(included).posts();
        var waiting = waiting(drafts);
        var ready = drafts.stream()
                .filter(draft -> !waiting.contains(draft.source()))
                .toList();
        return journal.deeds().planPosts(ChosenPosts.deeds(ready), Set.of(PublishDoer.HELD, Withdrawal.WHY));
    }

    /// The tweets whose posts wait for descriptions of their pictures.
    Set<Long> waiting(List<Draft> drafts) {
        return Publication.in(journal).undescribed() == Publication.Undescribed.WAIT
                ? Undescribed.of(drafts)
                : Set.of();
    }

    List<PostRow> rows() {
        return journal.deeds().all(DeedKind.PUBLISH).stream()
                .filter(deed -> deed.state() != DeedState.UNDONE)
                .map(Posts::row)
                .toList();
    }

    private static PostRow row(Deed deed) {
        return new PostRow(deed.request(Draft.class), deed.state(), deed.url(), deed.detail());
    }
}
