package app.godwit.cli;

import app.godwit.posts.Choice;
import app.godwit.posts.Choice.ByHand;
import app.godwit.posts.Choice.Content;
import app.godwit.posts.Choice.Days;
import app.godwit.posts.Choice.Kind;
import app.godwit.posts.Choice.Least;
import app.godwit.posts.Choice.Wish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/// Which tweets come along. Each option given takes the place of the same wish of before; the others stay.
final class ChoiceOptions {
    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            description = "Kinds of tweets: own (single ones), threads, quotes, self-replies (what you wrote below your"
                    + " own replies to others), replies (to others), retweets (as boosts, where the author was"
                    + " found). Usually own,threads,quotes.")
    private List<String> kinds = List.of();

    @Option(names = "--since", paramLabel = "DAY", description = "Written on this day or later, such as 2019-05-01.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DAY", description = "Written on this day or before.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--min-likes", paramLabel = "N", description = "With so many likes at least.")
    private Optional<Integer> likes = Optional.empty();

    @Option(names = "--min-retweets", paramLabel = "N", description = "With so many retweets at least.")
    private Optional<Integer> retweets = Optional.empty();

    @Option(
            names = "--best",
            paramLabel = "N",
            description = "Of all that the other wishes leave, the N most liked; a thread counts as one. 0 for all.")
    private Optional<Integer> best = Optional.empty();

    @Option(names = "--media", paramLabel = "with|without|either", description = "With pictures or videos, or without.")
    private Optional<Wish> media = Optional.empty();

    @Option(names = "--sensitive", paramLabel = "with|without|either", description = "Marked as sensitive, or not.")
    private Optional<Wish> sensitive = Optional.empty();

    @Option(
            names = "--language",
            split = ",",
            paramLabel = "CODE",
            description = "In one of these languages, such as en,ja; und for unknown ones.")
    private List<String> languages = List.of();

    @Option(names = "--hashtag", split = ",", paramLabel = "TAG", description = "With one of these hashtags.")
    private List<String> hashtags = List.of();

    @Option(
            names = "--word",
            paramLabel = "WORD",
            description = "With this word or these words beside each other; give it again for others, one is enough.")
    private List<String> words = List.of();

    @Option(names = "--not-word", paramLabel = "WORD", description = "Without this word; give it again for others.")
    private List<String> forbidden = List.of();

    @Option(names = "--mention", split = ",", paramLabel = "NAME", description = "Mentioning one of these on X.")
    private List<String> mentions = List.of();

    @Option(
            names = "--client",
            paramLabel = "NAME",
            description = "Written with a program whose name holds this; give it again for others.")
    private List<String> clients = List.of();

    @Option(names = "--not-client", paramLabel = "NAME", description = "Not written with such a program.")
    private List<String> notClients = List.of();

    @Option(
            names = "--pick",
            split = ",",
            paramLabel = "TWEET",
            description = "Only these tweets, by number or address, with their threads.")
    private List<String> picked = List.of();

    @Option(
            names = "--take-out",
            split = ",",
            paramLabel = "TWEET",
            description = "Not these tweets, nor their threads.")
    private List<String> takenOut = List.of();

    @Option(
            names = "--any",
            description = "Forget all wishes of before, and begin with your own tweets, threads and quotes.")
    private boolean any;

    /// What was typed, over what was kept.
    Choice over(Choice kept) throws Failure {
        var before = any ? Choice.DEFAULT : kept;
        var days = new Days(
                since.orElse(before.days().from()), until.orElse(before.days().until()));
        if (days.from().isAfter(days.until())) {
            throw new Failure(Exit.USAGE, "--since is after --until; nothing can be written then.");
        }
        return new Choice(
                kinds.isEmpty() ? before.kinds() : kinds(),
                days,
                new Least(
                        atLeast(likes, before.least().likes(), "--min-likes"),
                        atLeast(retweets, before.least().retweets(), "--min-retweets")),
                content(before.content()),
                byHand(before.byHand()),
                atLeast(best, before.best(), "--best"));
    }

    private Content content(Content before) {
        return new Content(
                media.orElse(before.media()),
                sensitive.orElse(before.sensitive()),
                set(languages, before.languages()),
                set(hashtags, before.hashtags()),
                list(words, before.words()),
                list(forbidden, before.forbidden()),
                set(mentions, before.mentions()),
                set(clients, before.clients()),
                set(notClients, before.notClients()));
    }

    private ByHand byHand(ByHand before) throws Failure {
        return new ByHand(
                picked.isEmpty() ? before.picked() : ids(picked, "--pick"),
                takenOut.isEmpty() ? before.takenOut() : ids(takenOut, "--take-out"));
    }

    private Set<Kind> kinds() throws Failure {
        var chosen = new LinkedHashSet<Kind>();
        for (var word : kinds) {
            chosen.add(one(Kind.values(), word, "--kind"));
        }
        return chosen;
    }

    static <E extends Enum<E>> E one(E[] values, String word, String option) throws Failure {
        Function<E, String> name = value -> Shapes.name(value).replace('_', '-');
        for (var value : values) {
            if (name.apply(value).equalsIgnoreCase(word.strip())) {
                return value;
            }
        }
        var all = List.of(values).stream().map(name).collect(Collectors.joining(", "));
        throw new Failure(Exit.USAGE, "%s does not know '%s'. It takes %s.".formatted(option, word, all));
    }

    private static int atLeast(Optional<Integer> typed, int before, String option) throws Failure {
        if (typed.orElse(0) < 0) {
            throw new Failure(Exit.USAGE, option + " takes 0 or more.");
        }
        return typed.orElse(before);
    }

    private static Set<String> set(Collection<String> typed, Set<String> before) {
        return typed.isEmpty() ? before : Set.copyOf(list(typed, List.of()));
    }

    /// `""` takes a wish back.
    private static List<String> list(Collection<String> typed, List<String> before) {
        return typed.isEmpty()
                ? before
                : typed.stream()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
    }

    /// Numbers, or addresses that end in one.
    private static Set<Long> ids(List<String> typed, String option) throws Failure {
        var ids = new ArrayList<Long>();
        for (var word : list(typed, List.of())) {
            var digits = word.replaceFirst("[?#].*", "").replaceFirst("/+$", "").replaceFirst(".*/", "");
            try {
                ids.add(Long.parseUnsignedLong(digits));
            } catch (NumberFormatException no) {
                throw new Failure(
                        Exit.USAGE, "%s takes numbers or addresses of tweets, not '%s'.".formatted(option, word));
            }
        }
        return Set.copyOf(ids);
    }
}
