package app.godwit.endtoend;

import app.godwit.journal.Journal;
import app.godwit.journal.Sources;
import app.godwit.practice.Flavour;
import app.godwit.practice.Latency;
import app.godwit.practice.Quirk;
import app.godwit.practice.World;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// A large practice world and a move with everybody in it, by seed. A third of the people live on the ten largest
/// servers; of the others 4 % are silent, 2 % slow and 1 % talk garbage.
public final class Crowd {
    private static final int LARGEST = 10;
    private static final int MEDIAN_MILLIS = 150;
    /// Of the logarithm: 95 % of the answers come within a second.
    private static final double SPREAD = Math.log(1000.0 / MEDIAN_MILLIS) / 1.645;
    private static final long LONGEST_MILLIS = 5000;

    private final long seed;
    private final List<World.Server> servers = new ArrayList<>();

    public Crowd(long seed, int hosts, int people) {
        this.seed = seed;
        var sizes = sizes(hosts, people);
        var dice = new SplittableRandom(seed);
        for (var host = 0; host < hosts; host++) {
            servers.add(server(host, sizes[host], host < LARGEST ? Quirk.NONE : quirk(dice.nextInt(100))));
        }
    }

    private static int[] sizes(int hosts, int people) {
        var sizes = new int[hosts];
        share(sizes, 0, LARGEST, people / 3);
        share(sizes, LARGEST, hosts, people - people / 3);
        return sizes;
    }

    /// Among the hosts of a stretch: one for each, the rest by rank, what rounding leaves to the last ranks.
    private static void share(int[] sizes, int from, int to, int people) {
        var weights = 0.0;
        for (var rank = from; rank < to; rank++) {
            weights += weight(rank);
        }
        var left = people;
        for (var rank = from; rank < to; rank++) {
            sizes[rank] = 1 + (int) ((people - (to - from)) * weight(rank) / weights);
            left -= sizes[rank];
        }
        for (var rank = from; left > 0; rank = rank + 1 < to ? rank + 1 : from, left--) {
            sizes[rank]++;
        }
    }

    private static double weight(int rank) {
        return Math.pow(rank + 1.0, -0.7);
    }

    private static Quirk quirk(int percent) {
        if (percent < 4) {
            return Quirk.SILENT;
        }
        return percent < 6 ? Quirk.SLOW : percent < 7 ? Quirk.GARBAGE : Quirk.NONE;
    }

    private static World.Server server(int number, int people, Quirk quirk) {
        var domain = "h%04d.crowd.example".formatted(number);
        var accounts = new ArrayList<World.Person>();
        for (var person = 0; person < people; person++) {
            accounts.add(new World.Person("p" + person, "Person", "", List.of(), Set.of(), "", "no"));
        }
        return new World.Server(domain, domain, "mastodon", "4.5.0", domain, Flavour.MASTODON, quirk, accounts);
    }

    public World world() {
        return new World(servers, List.of());
    }

    public List<World.Server> servers() {
        return List.copyOf(servers);
    }

    /// How many can be found.
    public int findable() {
        return servers.stream()
                .filter(server -> server.quirk() == Quirk.NONE || server.quirk() == Quirk.SLOW)
                .mapToInt(server -> server.accounts().size())
                .sum();
    }

    /// Drawn anew for every request, the same for the same one.
    public Latency latency() {
        return (host, path, nth) -> {
            var dice = new SplittableRandom(seed ^ (host + path).hashCode() * 31L + nth);
            dice.nextLong();
            var millis = MEDIAN_MILLIS * Math.exp(SPREAD * dice.nextGaussian());
            return Duration.ofMillis(Math.min(LONGEST_MILLIS, Math.round(millis)));
        };
    }

    /// Everybody followed on X, each with their address in their own words.
    public void write(Journal journal) {
        try (var intake = journal.intake(journal.sources().begin(new Sources.Origin("crowd", "list", "", 1)))) {
            var id = 1000L;
            for (var server : servers) {
                for (var account : server.accounts()) {
                    var words = "I am @" + account.user() + "@" + server.domain();
                    intake.person(
                            new Person(id, "x_" + id, "Person " + id, words, "", "", "", "", ""),
                            Set.of(Tie.FOLLOWING));
                    id++;
                }
            }
        }
    }
}
