package app.godwit.posts;

import app.godwit.posts.Composed.Ready;
import app.godwit.posts.Composed.Reason;
import app.godwit.posts.Composed.Skipped;
import app.godwit.posts.Draft.Audience;
import app.godwit.posts.Draft.Parent;
import app.godwit.posts.Draft.Top;
import app.godwit.posts.Draft.Under;
import app.godwit.posts.PostOptions.Dating;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Media;
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
    private final Threads threads;
    private final Counter counter;
    private final List<SkipRule> rules;
    private final Spans spans;
    private final Splitter splitter;
    private final Attachments attachments;
    /// How many posts a tweet became, where it is not one.
    private final Map<Long, Integer> parts = new HashMap<>();

    /// How many posts of a tweet stand already, whatever would become of it today.
    private final Map<Long, Integer> standing = new HashMap<>();

    /// @param names   who of the mentioned was found, and where
    /// @param threads all tweets of the archive
    public Composer(Limits limits, PostOptions options, Names names, Threads threads) {
        this.options = options;
        this.threads = threads;
        this.counter = new Counter(limits);
        this.rules = List.of(new SetAside(options.included()), new NotTheirOwn(threads));
        this.spans = new Spans(names, counter, limits.characters() / 2);
        this.splitter = new Splitter(counter, limits.characters());
        this.attachments = new Attachments(limits);
    }

    public Composed compose(Tweet tweet) {
        var reason = rules.stream()
                .map(rule -> rule.reason(tweet))
                .flatMap(Optional::stream)
                .findFirst();
        if (reason.isPresent()) {
            return skip(tweet, reason.get());
        }
        var words = Defuse.of(Tidy.of(spans.write(tweet)));
        var files = attachments.share(tweet.media());
        if (words.isEmpty() && files.isEmpty()) {
            return skip(tweet, tweet.media().isEmpty() ? Reason.EMPTY : Reason.MEDIA_MISSING);
        }
        var date = options.dating() == Dating.LAST_LINE ? DateLine.of(tweet) : "";
        var texts = splitter.split(words, date, Language.locale(Language.of(tweet.language())));
        return new Ready(drafts(tweet, texts, files));
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

    private Composed skip(Tweet tweet, Reason reason) {
        leaveOut(tweet.id());
        return new Skipped(tweet.id(), reason);
    }

    private List<Draft> drafts(Tweet tweet, List<String> texts, List<List<Media>> files) {
        var drafts = new ArrayList<Draft>();
        for (var part = 0; part < Math.max(texts.size(), files.size()); part++) {
            var text = part < texts.size() ? texts.get(part) : "";
            var media = part < files.size() ? files.get(part) : List.<Media>of();
            drafts.add(draft(tweet, part, text, media));
        }
        if (drafts.size() > 1) {
            parts.put(tweet.id(), drafts.size());
        }
        return drafts;
    }

    private Draft draft(Tweet tweet, int part, String text, List<Media> media) {
        return new Draft(
                tweet.id(),
                part,
                part == 0 ? above(tweet.id()) : new Under(tweet.id(), part - 1),
                text,
                counter.count(text),
                Language.of(tweet.language()),
                options.visibility(tweet),
                tweet.marks().contains(Mark.SENSITIVE) ? Audience.SENSITIVE : Audience.EVERYBODY,
                "",
                media,
                tweet.posted());
    }

    /// The nearest tweet above that is posted.
    private Parent above(long id) {
        for (var parent = threads.parent(id); parent.isPresent(); parent = threads.parent(parent.getAsLong())) {
            var above = parent.getAsLong();
            var last = standing.getOrDefault(above, parts.getOrDefault(above, 1)) - 1;
            if (last >= 0) {
                return new Under(above, last);
            }
        }
        return new Top();
    }
}
