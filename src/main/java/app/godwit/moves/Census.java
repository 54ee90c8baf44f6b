package app.godwit.moves;

import app.godwit.tweets.Tweet;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What there is to choose from: counted in the same pass that chooses.
///
/// @param months    from the first to the last in which something was written, none left out, in UTC
/// @param languages code → tweets, of all tweets
/// @param clients   program → tweets, of all tweets
public record Census(List<Month> months, Map<String, Integer> languages, Map<String, Integer> clients) {
    public static final Census NOTHING = new Census(List.of(), Map.of(), Map.of());

    public Census {
        months = List.copyOf(months);
        languages = Map.copyOf(languages);
        clients = Map.copyOf(clients);
    }

    /// The same of other months.
    Census of(List<Month> others) {
        return new Census(others, languages, clients);
    }

    /// One month.
    ///
    /// @param tweets that the wishes choose, whatever they say of days and single tweets
    /// @param chosen of those, how many are to be posted
    /// @param likes  of `tweets` together
    public record Month(YearMonth month, int tweets, int chosen, long likes) {}

    /// Counts one by one.
    static final class Count {
        private final TreeMap<YearMonth, Month> months = new TreeMap<>();
        private final Map<String, Integer> languages = new HashMap<>();
        private final Map<String, Integer> clients = new HashMap<>();

        void any(Tweet tweet) {
            languages.merge(tweet.language(), 1, Integer::sum);
            clients.merge(tweet.client(), 1, Integer::sum);
        }

        void offered(Tweet tweet) {
            add(tweet, 1, 0, tweet.likes());
        }

        void chosen(Tweet tweet) {
            add(tweet, 0, 1, 0);
        }

        private void add(Tweet tweet, int tweets, int chosen, long likes) {
            var month = YearMonth.from(tweet.posted().atZone(ZoneOffset.UTC));
            months.merge(
                    month,
                    new Month(month, tweets, chosen, likes),
                    (one, other) -> new Month(
                            month,
                            one.tweets() + other.tweets(),
                            one.chosen() + other.chosen(),
                            one.likes() + other.likes()));
        }

        Census end() {
            var all = new ArrayList<Month>();
            if (!months.isEmpty()) {
                for (var at = months.firstKey(); !at.isAfter(months.lastKey()); at = at.plusMonths(1)) {
                    all.add(months.getOrDefault(at, new Month(at, 0, 0, 0)));
                }
            }
            return new Census(all, languages, clients);
        }
    }
}
