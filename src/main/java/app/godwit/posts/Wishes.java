package app.godwit.posts;

import app.godwit.posts.Choice.ByHand;
import app.godwit.posts.Choice.Content;
import app.godwit.posts.Choice.Days;
import app.godwit.posts.Choice.Wish;
import app.godwit.posts.Composed.Reason;
import app.godwit.tweets.Mark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
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
        var from = days.from().toEpochDay();
        var until = days.until().toEpochDay();
        add(!days.equals(Days.ALL), Wanted.first(Reason.DATE, tweet -> from <= tweet.day() && tweet.day() <= until));
    }

    private void content(Content content) {
        wish(content.media(), Reason.MEDIA, tweet -> tweet.media() > 0);
        wish(content.sensitive(), Reason.SENSITIVITY, tweet -> tweet.marks().contains(Mark.SENSITIVE));
        var languages = lower(content.languages());
        add(!languages.isEmpty(), Wanted.any(Reason.LANGUAGE, of(Gist::language, code -> isIn(languages, code))));
        var tags = lower(content.hashtags());
        add(!tags.isEmpty(), Wanted.any(Reason.HASHTAG, tweet -> hasOne(tags, tweet.hashtags())));
        var words = Terms.of(content.words());
        add(!words.isEmpty(), Wanted.any(Reason.WORDS, tweet -> words.in(tweet.text())));
        var forbidden = Terms.of(content.forbidden());
        add(!forbidden.isEmpty(), Wanted.none(Reason.FORBIDDEN_WORD, tweet -> forbidden.in(tweet.text())));
        var mentions = lower(content.mentions());
        add(!mentions.isEmpty(), Wanted.any(Reason.MENTION, tweet -> hasOne(mentions, tweet.mentions())));
        var clients = lower(content.clients());
        add(!clients.isEmpty(), Wanted.any(Reason.CLIENT, of(Gist::client, name -> isFrom(clients, name))));
        var notClients = lower(content.notClients());
        add(!notClients.isEmpty(), Wanted.none(Reason.CLIENT, of(Gist::client, name -> isFrom(notClients, name))));
    }

    private void wish(Wish wish, Reason unmet, Predicate<Gist> test) {
        switch (wish) {
            case EITHER -> {}
            case WITH -> wishes.add(Wanted.any(unmet, test));
            case WITHOUT -> wishes.add(Wanted.none(unmet, test));
        }
    }

    /// There are few languages and programs, so each is asked for once.
    private static Predicate<Gist> of(Function<Gist, String> part, Predicate<String> test) {
        var known = new HashMap<String, Boolean>();
        return tweet -> known.computeIfAbsent(part.apply(tweet), test::test);
    }

    /// `in` and `id` are one language, and `zh` is all kinds of it.
    private static boolean isIn(Set<String> languages, String code) {
        var known = Language.of(code);
        return languages.contains(code)
                || (!known.isEmpty() && languages.stream().map(Language::of).anyMatch(known::equals))
                || (known.isEmpty() && languages.contains("und"));
    }

    private static boolean hasOne(Set<String> wanted, List<String> there) {
        return !there.isEmpty() && there.stream().anyMatch(wanted::contains);
    }

    private static boolean isFrom(Set<String> clients, String client) {
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
