package app.godwit.posts;

import app.godwit.posts.Choice.ByHand;
import app.godwit.posts.Choice.Content;
import app.godwit.posts.Choice.Days;
import app.godwit.posts.Choice.Wish;
import app.godwit.posts.Composed.Reason;
import app.godwit.tweets.Hashtag;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Tweet;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A [Choice] → the wishes in it, in the order in which a unit that meets none of them is told why.
final class Wishes {
    private final List<Wanted> wishes = new ArrayList<>();

    private Wishes() {}

    static List<Wanted> of(Choice choice) {
        var wishes = new Wishes();
        wishes.byHand(choice.byHand());
        wishes.days(choice.days());
        wishes.content(choice.content());
        var least = choice.least();
        wishes.add(least.likes() > 0, Wanted.any(Reason.TOO_FEW_LIKES, tweet -> tweet.likes() >= least.likes()));
        wishes.add(
                least.retweets() > 0,
                Wanted.any(Reason.TOO_FEW_RETWEETS, tweet -> tweet.retweets() >= least.retweets()));
        return List.copyOf(wishes.wishes);
    }

    private void add(boolean isMeant, Wanted wanted) {
        if (isMeant) {
            wishes.add(wanted);
        }
    }

    private void byHand(ByHand hand) {
        add(
                !hand.picked().isEmpty(),
                Wanted.any(Reason.NOT_PICKED, tweet -> hand.picked().contains(tweet.id())));
        add(
                !hand.takenOut().isEmpty(),
                Wanted.none(Reason.TAKEN_OUT, tweet -> hand.takenOut().contains(tweet.id())));
    }

    private void days(Days days) {
        add(!days.equals(Days.ALL), Wanted.first(Reason.DATE, tweet -> {
            var day = tweet.posted().atZone(ZoneOffset.UTC).toLocalDate();
            return !day.isBefore(days.from()) && !day.isAfter(days.until());
        }));
    }

    private void content(Content content) {
        wish(content.media(), Reason.MEDIA, tweet -> !tweet.media().isEmpty());
        wish(content.sensitive(), Reason.SENSITIVITY, tweet -> tweet.marks().contains(Mark.SENSITIVE));
        var languages = lower(content.languages());
        add(!languages.isEmpty(), Wanted.any(Reason.LANGUAGE, tweet -> isIn(languages, tweet.language())));
        var tags = lower(content.hashtags());
        add(!tags.isEmpty(), Wanted.any(Reason.HASHTAG, tweet -> hasTag(tags, tweet)));
        var words = Terms.of(content.words());
        add(!words.isEmpty(), Wanted.any(Reason.WORDS, tweet -> words.in(tweet.text())));
        var forbidden = Terms.of(content.forbidden());
        add(!forbidden.isEmpty(), Wanted.none(Reason.FORBIDDEN_WORD, tweet -> forbidden.in(tweet.text())));
        var mentions = lower(content.mentions());
        add(!mentions.isEmpty(), Wanted.any(Reason.MENTION, tweet -> mentions(mentions, tweet)));
        var clients = lower(content.clients());
        add(!clients.isEmpty(), Wanted.any(Reason.CLIENT, tweet -> isFrom(clients, tweet)));
        var notClients = lower(content.notClients());
        add(!notClients.isEmpty(), Wanted.none(Reason.CLIENT, tweet -> isFrom(notClients, tweet)));
    }

    private void wish(Wish wish, Reason unmet, Predicate<Tweet> test) {
        switch (wish) {
            case EITHER -> {}
            case WITH -> wishes.add(Wanted.any(unmet, test));
            case WITHOUT -> wishes.add(Wanted.none(unmet, test));
        }
    }

    /// `in` and `id` are one language, and `zh` is all kinds of it.
    private static boolean isIn(Set<String> languages, String language) {
        var code = language.toLowerCase(Locale.ROOT);
        var known = Language.of(code);
        return languages.contains(code)
                || (!known.isEmpty() && languages.stream().map(Language::of).anyMatch(known::equals))
                || (known.isEmpty() && languages.contains("und"));
    }

    private static boolean hasTag(Set<String> tags, Tweet tweet) {
        return tweet.spans().stream()
                .anyMatch(span ->
                        span instanceof Hashtag tag && tags.contains(tag.tag().toLowerCase(Locale.ROOT)));
    }

    private static boolean mentions(Set<String> handles, Tweet tweet) {
        return tweet.spans().stream()
                .anyMatch(span -> span instanceof Mention mention
                        && handles.contains(mention.handle().toLowerCase(Locale.ROOT)));
    }

    private static boolean isFrom(Set<String> clients, Tweet tweet) {
        var client = tweet.client().toLowerCase(Locale.ROOT);
        return clients.stream().anyMatch(client::contains);
    }

    /// Without the signs that people type before them.
    private static Set<String> lower(Collection<String> words) {
        return words.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT).replaceFirst("^[@#]", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
