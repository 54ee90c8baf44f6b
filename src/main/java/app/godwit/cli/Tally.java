package app.godwit.cli;

import app.godwit.journal.DeedState;
import app.godwit.moves.PersonRow;
import app.godwit.reports.Report;
import app.godwit.reports.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The figures at the end: who is followed, who is not and why; what is published, what is not and why.
record Tally(People people, Posts posts) {
    private static final Set<PersonRow.State> LOST = Set.of(
            PersonRow.State.NOT_FOUND, PersonRow.State.NO_ADDRESS, PersonRow.State.BY_HAND, PersonRow.State.UNNAMED);

    /// @param waiting  for their yes, for a limit, or for another look-up
    /// @param left     found, and not to be followed
    record People(int followed, int waiting, int left, int notFound, int refused, List<Shapes.Count> why) {}

    record Posts(int published, int waiting, int refused, int leftOut, List<Shapes.Count> why) {}

    record Shape(People people, Posts posts, String report) {}

    static Tally of(Report report) {
        return new Tally(people(report.people()), posts(report, Words.in(Locale.ENGLISH)));
    }

    private static People people(List<PersonRow> rows) {
        var counts = rows.stream().collect(Collectors.groupingBy(PersonRow::state, Collectors.counting()));
        Function<Stream<PersonRow.State>, Integer> sum = states ->
                (int) states.mapToLong(state -> counts.getOrDefault(state, 0L)).sum();
        return new People(
                sum.apply(Stream.of(PersonRow.State.FOLLOWED)),
                sum.apply(Stream.of(PersonRow.State.REQUESTED, PersonRow.State.PLANNED, PersonRow.State.WAITING)),
                sum.apply(Stream.of(PersonRow.State.FOUND)),
                sum.apply(LOST.stream()),
                sum.apply(Stream.of(PersonRow.State.REFUSED)),
                reasons(rows.stream()
                        .filter(row -> row.state() != PersonRow.State.FOLLOWED
                                && !row.reason().isEmpty())
                        .map(PersonRow::reason)));
    }

    private static Posts posts(Report report, Words words) {
        var states = report.posts().stream().collect(Collectors.groupingBy(row -> row.state(), Collectors.counting()));
        Function<DeedState, Integer> count =
                state -> states.getOrDefault(state, 0L).intValue();
        return new Posts(
                count.apply(DeedState.DONE),
                count.apply(DeedState.PLANNED) + count.apply(DeedState.SENDING),
                count.apply(DeedState.REFUSED) + count.apply(DeedState.SKIPPED),
                report.leftOut().size(),
                reasons(Stream.concat(
                        report.leftOut().stream().map(skipped -> words.reason(skipped.reason())),
                        report.posts().stream().map(row -> row.why()).filter(why -> !why.isEmpty()))));
    }

    private static List<Shapes.Count> reasons(Stream<String> reasons) {
        Map<String, Integer> counts = new TreeMap<>();
        reasons.forEach(reason -> counts.merge(reason, 1, Integer::sum));
        return Shapes.Count.of(counts);
    }

    Shape shape(Path report) {
        return new Shape(people, posts, report.toAbsolutePath().toString());
    }

    List<String> lines(Path report) {
        var lines = new ArrayList<String>();
        lines.add("People: " + people.followed() + " followed, " + people.waiting() + " waiting, " + people.left()
                + " found and not followed, " + people.notFound() + " not found, " + people.refused() + " refused");
        people.why().forEach(why -> lines.add("  " + why.count() + " × " + why.reason()));
        lines.add("Posts: " + posts.published() + " published, " + posts.waiting() + " waiting, " + posts.refused()
                + " refused, " + posts.leftOut() + " tweets left out");
        posts.why().forEach(why -> lines.add("  " + why.count() + " × " + why.reason()));
        lines.add("Report: " + report.toAbsolutePath());
        return lines;
    }
}
