package app.godwit.cli;

import app.godwit.moves.Coverage;
import java.util.List;

/// The coverage meter: how much is known of the people followed on X, and what would raise it.
record CoverageShape(
        int people, int ids, int named, int withBio, int withLinks, List<OfSource> sources, List<Advice> advice) {
    /// @param source a file or a service
    record OfSource(String source, String kind, int people, int named, int withBio, int withLinks) {}

    /// @param way   `bring_in`, `har_names`, `har_bios`, `wikidata` or `x_keys`
    /// @param cents of US dollars, about; 0 for nothing
    record Advice(String way, int people, int cents, String text) {}

    static CoverageShape of(Coverage coverage) {
        return new CoverageShape(
                coverage.people(),
                coverage.ids(),
                coverage.named(),
                coverage.withBio(),
                coverage.withLinks(),
                coverage.sources().stream()
                        .map(source -> new OfSource(
                                source.name(),
                                source.kind(),
                                source.people(),
                                source.named(),
                                source.withBio(),
                                source.withLinks()))
                        .toList(),
                coverage.advice().stream()
                        .map(advice -> new Advice(
                                Shapes.name(advice.way()),
                                advice.people(),
                                advice.cents(),
                                CoverageLines.words(advice)))
                        .toList());
    }
}
