package app.godwit.posts;

import app.godwit.handles.Handle;
import app.godwit.posts.Composed.Boosted;
import app.godwit.posts.Composed.Ready;
import app.godwit.posts.Composed.Reason;
import app.godwit.posts.Composed.Skipped;
import app.godwit.posts.Draft.Audience;
import app.godwit.posts.Draft.Parent;
import app.godwit.posts.Draft.Top;
import app.godwit.posts.Draft.Under;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Media;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Tweet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns tweets into the posts that they become, for one server.
///
/// Compose in the order of ids: a reply hangs below the last part of what it replies to, so the composer
/// remembers how many parts a tweet had. Not safe for several threads.
public final class Composer {
    private final PostOptions options;
    private final Names names;
    private final Threads threads;
    private final List<SkipRule> rules;
    private final Spans spans;
    private final Warnings warnings;
    private final LastLine lastLine;
    private final OwnQuotes quotes;
    /// The same, whether or not they are posted.
    private final OwnQuotes ownLinks;
    private final Texts texts;
    private final Attachments attachments;
    /// How many posts a tweet became, where it is not one.
    private final Map<Long, Integer> parts = new HashMap<>();

    /// How many posts of a tweet stand already, whatever would become of it today.
    private final Map<Long, Integer> standing = new HashMap<>();
    private final Settled settled;

    /// @param names   who of the mentioned was found, and where
    /// @param threads all tweets of the archive
    public Composer(Limits limits, PostOptions options, Names names, Threads threads) {
        this(limits, options, names, threads, Settled.NOTHING);
    }

    /// One that may compose in any order.
    ///
    /// @param settled what became of all tweets, those included that it was not shown
    public Composer(Limits limits, PostOptions options, Names names, Threads threads, Settled settled) {
        var counter = new Counter(limits);
        var wording = options.wording();
        this.options = options;
        this.names = names;
        this.threads = threads;
        this.settled = settled;
        this.rules = List.of(new SetAside(options.included()), new NotTheirOwn(threads, options.kinds()));
        this.spans = new Spans(
                List.of(
                        new RealLinks(counter, limits.characters() / 2),
                        new NoMediaLinks(),
                        new NewNames(names, wording.mentions()),
                        new OldNames(wording.strangers())),
                options.format());
        this.warnings = new Warnings(wording);
        this.lastLine = new LastLine(wording, options.dating());
        this.quotes = new OwnQuotes(this::isPosted, threads::version);
        this.ownLinks = new OwnQuotes(id -> threads.knows(id) || isPosted(id), threads::version);
        this.texts = new Texts(limits, new Splitter(counter, wording.parts()), counter);
        this.attachments = new Attachments(limits);
    }

    public Composed compose(Tweet tweet) {
        for (var rule : rules) {
            var reason = rule.reason(tweet);
            if (reason.isPresent()) {
                return skip(tweet, reason.get());
            }
        }
        return tweet.kind() instanceof Kind.Retweet retweet ? boost(tweet, retweet) : post(tweet);
    }

    private Composed boost(Tweet tweet, Kind.Retweet retweet) {
        leaveOut(tweet.id());
        return names.handle(retweet.handle())
                .<Composed>map(whose -> new Boosted(Retweeted.of(tweet, whose)))
                .orElseGet(() -> new Skipped(tweet.id(), Reason.AUTHOR_NOT_FOUND));
    }

    /// The same in other words than the tweet's: the user's own. Nobody is mentioned by them whom the tweet's would
    /// not.
    public Composed compose(Tweet tweet, String own) {
        for (var rule : rules) {
            var reason = rule.reason(tweet);
            if (reason.isPresent()) {
                return skip(tweet, reason.get());
            }
        }
        return post(tweet, reworded(tweet, own));
    }

    private String reworded(Tweet tweet, String own) {
        return Defuse.of(Tidy.of(meant(tweet, Markers.none(own)))).replace(Markers.MENTION, '@');
    }

    /// The same only to look at: what continues the tweet hangs where it did.
    public Composed tryOut(Tweet tweet, String own) {
        var before = Optional.ofNullable(parts.get(tweet.id()));
        var composed = compose(tweet, own);
        before.ifPresentOrElse(count -> parts.put(tweet.id(), count), () -> parts.remove(tweet.id()));
        return composed;
    }

    /// What a tweet's posts say together, without the line that dates them: for the user to write anew.
    public String words(Tweet tweet) {
        return Markers.without(written(tweet));
    }

    /// Mentions that are asked for stay mentions.
    private String meant(Tweet tweet, String own) {
        var meant = own;
        for (var span : tweet.spans()) {
            var name = options.wording().mentions() == Wording.Mentions.REAL && span instanceof Mention mention
                    ? names.handle(mention.handle())
                    : Optional.<Handle>empty();
            if (name.isPresent()) {
                meant = meant.replace(
                        "@" + name.get(), Markers.MENTION + name.get().toString());
            }
        }
        return meant;
    }

    private Composed post(Tweet tweet) {
        return post(tweet, written(tweet));
    }

    private String written(Tweet tweet) {
        return Defuse.of(Tidy.of(spans.write(tweet))).replace(Markers.MENTION, '@');
    }

    private Composed post(Tweet tweet, String words) {
        var files = attachments.share(tweet.media());
        if (words.isEmpty() && files.isEmpty()) {
            return skip(tweet, tweet.media().isEmpty() ? Reason.EMPTY : Reason.MEDIA_MISSING);
        }
        var text = new Texts.Text(
                words,
                lastLine.of(tweet),
                warnings.of(tweet),
                quotes.of(tweet),
                ownLinks.of(tweet).size(),
                Language.of(tweet.language()));
        return new Ready(drafts(tweet, text, files));
    }

    /// Tells that a tweet is not posted, for a reason of the caller's; what continues it then hangs below what it
    /// continued.
    public void leaveOut(long source) {
        parts.put(source, 0);
    }

    /// Tells that a tweet stands already as so many posts: what continues it hangs below the last of them, even if it
    /// would not be chosen any more.
    public void stands(long source, int posts) {
        standing.put(source, posts);
    }

    private boolean isPosted(long id) {
        return posts(id, threads.knows(id) ? 1 : 0) > 0;
    }

    private int posts(long id, int unknown) {
        var known = standing.getOrDefault(id, parts.getOrDefault(id, -1));
        return known >= 0 ? known : settled.posts(id, unknown);
    }

    private Composed skip(Tweet tweet, Reason reason) {
        leaveOut(tweet.id());
        return new Skipped(tweet.id(), reason);
    }

    private List<Draft> drafts(Tweet tweet, Texts.Text text, List<List<Media>> files) {
        var written = texts.parts(text);
        var drafts = new ArrayList<Draft>();
        for (var part = 0; part < Math.max(written.size(), files.size()); part++) {
            var media = part < files.size() ? files.get(part) : List.<Media>of();
            var words = part < written.size() ? written.get(part) : Texts.Part.EMPTY;
            drafts.add(draft(tweet, part, text, words, media));
        }
        if (drafts.size() > 1) {
            parts.put(tweet.id(), drafts.size());
        }
        return drafts;
    }

    private Draft draft(Tweet tweet, int part, Texts.Text text, Texts.Part words, List<Media> media) {
        return new Draft(
                tweet.id(),
                part,
                part == 0 ? above(tweet.id()) : new Under(tweet.id(), part - 1),
                words.text(),
                words.length(),
                text.language(),
                options.visibility(tweet),
                tweet.marks().contains(Mark.SENSITIVE) ? Audience.SENSITIVE : Audience.EVERYBODY,
                text.spoiler(),
                media,
                tweet.posted(),
                words.format(),
                words.quotes());
    }

    /// The nearest tweet above that is posted.
    private Parent above(long id) {
        for (var parent = threads.parent(id); parent.isPresent(); parent = threads.parent(parent.getAsLong())) {
            var above = parent.getAsLong();
            var last = posts(above, 1) - 1;
            if (last >= 0) {
                return new Under(above, last);
            }
        }
        return new Top();
    }
}
