package app.godwit.cli;

import app.godwit.posts.Apart;
import app.godwit.posts.Composed;
import app.godwit.reports.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is left out and why, and what of it comes along because the user said yes.
final class ApartLines {
    private ApartLines() {}

    /// @param head of the lines of what is left out
    static List<String> of(
            String head, Map<Composed.Reason, Integer> leftOut, Map<Apart, Integer> included, Words words) {
        var lines = new ArrayList<String>();
        new TreeMap<>(leftOut)
                .forEach(
                        (reason, count) -> lines.add(head + ": " + count + " × " + words.reason(reason) + way(reason)));
        new TreeMap<>(included)
                .forEach((kind, count) ->
                        lines.add("Included by your yes: " + count + " × " + words.reason(kind.reason())));
        return lines;
    }

    private static String way(Composed.Reason reason) {
        return Apart.of(reason)
                .map(kind -> " (godwit repost --include " + Shapes.name(kind) + " brings them along)")
                .orElse("");
    }
}
