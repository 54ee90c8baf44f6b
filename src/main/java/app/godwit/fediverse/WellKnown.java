package app.godwit.fediverse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Names of large public servers, to notice a slip of the finger.
final class WellKnown {
    private static final List<String> SERVERS = List.of(
            "mastodon.social",
            "mastodon.online",
            "mstdn.social",
            "mstdn.jp",
            "mstdn.ca",
            "mstdn.party",
            "mas.to",
            "mastodon.world",
            "mastodon.art",
            "mastodon.scot",
            "mastodon.nl",
            "mastodon.uno",
            "mastodon.green",
            "mastodon.ie",
            "mastodon.nu",
            "mastodonapp.uk",
            "masto.ai",
            "hachyderm.io",
            "fosstodon.org",
            "infosec.exchange",
            "techhub.social",
            "social.vivaldi.net",
            "troet.cafe",
            "chaos.social",
            "norden.social",
            "kolektiva.social",
            "universeodon.com",
            "journa.host",
            "scholar.social",
            "sigmoid.social",
            "tech.lgbt",
            "toot.community",
            "mathstodon.xyz",
            "indieweb.social",
            "pixelfed.social",
            "fedibird.com",
            "pawoo.net",
            "piaille.fr",
            "floss.social",
            "phpc.social");
    private static final int SHORT = 9;
    private static final int MOST_LIKELY = 5;

    private WellKnown() {}

    /// Those whose names begin so, in the order of the list, at most five.
    static List<String> startingWith(String letters) {
        return SERVERS.stream()
                .filter(server -> server.startsWith(letters))
                .limit(MOST_LIKELY)
                .toList();
    }

    /// The server that was probably meant: the name is its beginning, or one slip away, or two in a long name; empty
    /// when the name itself is one.
    static Optional<String> near(String name) {
        if (name.isEmpty() || SERVERS.contains(name)) {
            return Optional.empty();
        }
        return startingWith(name).stream().findFirst().or(() -> nearest(name));
    }

    private static Optional<String> nearest(String name) {
        return SERVERS.stream()
                .filter(server -> slips(name, server) <= (server.length() < SHORT ? 1 : 2))
                .min(Comparator.comparingInt(server -> slips(name, server)));
    }

    /// Letters added, left out, changed, or swapped with their neighbour (optimal string alignment).
    static int slips(String typed, String meant) {
        var rows = new int[typed.length() + 1][meant.length() + 1];
        for (int i = 0; i <= typed.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, typed, meant, i, j);
            }
        }
        return rows[typed.length()][meant.length()];
    }

    private static int cheapest(int[][] rows, String typed, String meant, int i, int j) {
        var differs = typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
        var best = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + differs);
        var isSwapped = i > 1
                && j > 1
                && typed.charAt(i - 1) == meant.charAt(j - 2)
                && typed.charAt(i - 2) == meant.charAt(j - 1);
        return isSwapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
