package app.godwit.cli;

import app.godwit.moves.Coverage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The coverage meter in words.
final class CoverageLines {
    private CoverageLines() {}

    static List<String> of(Coverage coverage) {
        var lines = new ArrayList<String>();
        if (coverage.people() > 0) {
            lines.add(count("Known", coverage.people(), coverage.named(), coverage.withBio(), coverage.withLinks()));
        }
        if (coverage.sources().size() > 1) {
            coverage.sources()
                    .forEach(source -> lines.add(count(
                            "  " + name(source),
                            source.people(),
                            source.named(),
                            source.withBio(),
                            source.withLinks())));
        }
        coverage.advice().forEach(advice -> lines.add("• " + words(advice)));
        return lines;
    }

    private static String count(String what, int people, int named, int bios, int links) {
        return "%s: %d followed, %d named, %d with a bio, %d with links".formatted(what, people, named, bios, links);
    }

    private static String name(Coverage.OfSource source) {
        if (source.name().isEmpty()) {
            return "earlier sources";
        }
        var last =
                source.kind().equals("wikidata") ? null : Path.of(source.name()).getFileName();
        return last == null ? source.name() : last.toString();
    }

    static String words(Coverage.Advice advice) {
        return switch (advice.way()) {
            case BRING_IN -> "Bring in your archive or a list of the people you follow.";
            case HAR_NAMES -> "A HAR of your Following page would name %d more.".formatted(advice.people());
            case HAR_BIOS -> "A HAR of your Following page would bring the bios of %d more.".formatted(advice.people());
            case WIKIDATA ->
                "Wikidata may know some of the %d people without a name: godwit names --from-wikidata."
                        .formatted(advice.people());
            case X_KEYS ->
                String.format(
                        Locale.ROOT,
                        "With your own X keys: %d look-ups, about $%.2f.",
                        advice.people(),
                        advice.cents() / 100.0);
        };
    }
}
