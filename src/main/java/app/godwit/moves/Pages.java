package app.godwit.moves;

import app.godwit.journal.DeedKind;
import app.godwit.journal.Descriptions;
import app.godwit.journal.Journal;
import app.godwit.posts.Composed;
import app.godwit.posts.Composer;
import app.godwit.posts.Draft;
import app.godwit.posts.Threads;
import app.godwit.tweets.Tweet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;

/// The posts of a selection, composed again where somebody looks at them.
final class Pages {
    private final Stock stock;
    private final Composer composer;
    private final Lines lines;
    private final LongPredicate takenOut;
    private final Quoting quotes;

    /// @param composer to whom all tweets were shown, or who knows what became of them
    /// @param lines    which tweet became which of the posts
    /// @param takenOut whether the posts of a tweet are shown although they were taken out by hand
    Pages(Stock stock, Composer composer, Lines lines, LongPredicate takenOut) {
        this.stock = stock;
        this.composer = composer;
        this.lines = lines;
        this.takenOut = takenOut;
        this.quotes = new Quoting(stock.journal().deeds(), Quoting.Shows.LINKS);
    }

    /// What does not depend on the choice.
    ///
    /// @param standing tweet → how many posts of it stand, or are on their way
    /// @param seen     gives a draft its readers by its place in a thread
    record Stock(
            Journal journal,
            Threads threads,
            Descriptions.Known descriptions,
            OwnWords own,
            Map<Long, Integer> standing,
            UnaryOperator<Draft> seen) {
        static Stock of(Journal journal, Threads threads, UnaryOperator<Draft> seen) {
            return new Stock(
                    journal,
                    threads,
                    journal.descriptions().all(),
                    OwnWords.in(journal),
                    journal.deeds().standing(),
                    seen);
        }

        Stock standing(Map<Long, Integer> other) {
            return new Stock(journal, threads, descriptions, own, other, seen);
        }

        Composed compose(Composer composer, Tweet tweet) {
            return own.compose(composer, descriptions.describe(tweet));
        }

        /// What stands of a tweet, or is on its way, as the journal has it.
        List<Draft> standing(long tweet) {
            return journal.deeds().ofTweet(DeedKind.PUBLISH, tweet).stream()
                    .map(deed -> deed.request(Draft.class))
                    .toList();
        }

        boolean stands(long tweet) {
            return standing.containsKey(tweet);
        }
    }

    /// The posts of some lines.
    synchronized List<Draft> page(int from, int most) {
        var end = Math.min(lines.posts(), from + most);
        if (from >= end) {
            return List.of();
        }
        var first = lines.at(from);
        var sources = lines.sources(first, lines.at(end - 1));
        var tweets = stock.journal().tweets().all(sources);
        var drafts = new ArrayList<Draft>();
        for (var source : sources) {
            drafts(source, tweets).forEach(draft -> drafts.add(quotes.of(draft).draft()));
        }
        var before = from - lines.start(first);
        return List.copyOf(drafts.subList(before, before + end - from));
    }

    private List<Draft> drafts(long source, Map<Long, Tweet> tweets) {
        if (stock.stands(source)) {
            return stock.standing(source);
        }
        var tweet = Optional.ofNullable(tweets.get(source)).orElseThrow();
        return drafts(stock.compose(composer, tweet));
    }

    private List<Draft> drafts(Composed composed) {
        return composed instanceof Composed.Ready ready
                ? ready.drafts().stream().map(stock.seen()).toList()
                : List.of();
    }

    int size() {
        return lines.posts();
    }

    long unit(long tweet) {
        return stock.threads().root(tweet);
    }

    boolean isTakenOut(long tweet) {
        return takenOut.test(tweet);
    }

    boolean stands(long tweet) {
        return stock.stands(tweet);
    }

    boolean isReworded(long tweet) {
        return stock.own().byTweet().containsKey(tweet);
    }

    synchronized String words(long tweet) {
        return Optional.ofNullable(stock.own().byTweet().get(tweet)).orElseGet(() -> composer.words(find(tweet)));
    }

    synchronized List<Draft> saying(long tweet, String words) {
        return drafts(composer.tryOut(find(tweet), words));
    }

    synchronized String original(long tweet) {
        return composer.words(find(tweet));
    }

    private Tweet find(long tweet) {
        return stock.descriptions()
                .describe(Optional.ofNullable(
                                stock.journal().tweets().all(List.of(tweet)).get(tweet))
                        .orElseThrow());
    }
}
