package app.godwit.cli;

import app.godwit.moves.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// `run`, `follow` and `repost` with `--json`.
///
/// @param state   `done`, `paused`, `waiting` (for a limit, with `--no-wait`) or `stopped`
/// @param planned deeds that this command added
/// @param now     what it waits for or why it stopped, `""` when done
/// @param until   when it could go on, null unless it waits
record RunShape(
        String state,
        int planned,
        List<Shapes.Lane> lanes,
        String now,
        Optional<Instant> until,
        List<Shapes.Refusal> refused,
        List<Shapes.Refusal> troubles) {
    static RunShape of(Progress progress, String state, int planned, List<Shapes.Refusal> refused) {
        return new RunShape(
                state,
                planned,
                Shapes.Lane.of(progress.parts()),
                progress.now(),
                progress.until(),
                refused,
                progress.troubles().stream()
                        .map(trouble -> new Shapes.Refusal(trouble.subject(), trouble.what()))
                        .toList());
    }
}
