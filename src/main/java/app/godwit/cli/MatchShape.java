package app.godwit.cli;

import app.godwit.moves.PersonRow;
import app.godwit.moves.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// `match --json`: how it ended, who is new, and for everybody what was found where and why.
///
/// @param state      `done`, `paused` or `stopped`
/// @param now        what it waits for or why it stopped, `""` when done
/// @param newlyFound found, or found elsewhere, since the last `match`
record MatchShape(
        String state,
        List<Shapes.Lane> lanes,
        String now,
        Optional<Instant> until,
        List<Shapes.Refusal> troubles,
        List<Fresh> newlyFound,
        List<PeopleShape.Person> people) {
    /// @param row as in `people`
    record Fresh(long row, String handle, String name, String address, String confidence) {
        static Fresh of(PersonRow row) {
            return new Fresh(
                    row.id(),
                    row.person().handle(),
                    row.person().name(),
                    row.chosen()
                            .map(match -> Addresses.followed(match).toString())
                            .orElse(""),
                    row.chosen().map(match -> match.confidence().name()).orElse(""));
        }
    }

    static MatchShape of(Progress progress, String state, List<PersonRow> fresh, List<PersonRow> rows) {
        return new MatchShape(
                state,
                Shapes.Lane.of(progress.parts()),
                progress.now(),
                progress.until(),
                progress.troubles().stream()
                        .map(trouble -> new Shapes.Refusal(trouble.subject(), trouble.what()))
                        .toList(),
                fresh.stream().map(Fresh::of).toList(),
                rows.stream().map(PeopleShape::person).toList());
    }
}
