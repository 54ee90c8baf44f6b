package app.godwit.desktop;

import app.godwit.desktop.kit.Mark;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.moves.Overview;
import app.godwit.moves.Progress;
import java.util.Optional;

/// How far each step is, from what the file says and what runs.
final class Marks {
    private Marks() {}

    static Mark of(Step step, OpenMove move) {
        var known = move.overview().get();
        return switch (step) {
            case BRING_IN -> known.tweets() + known.people() > 0 ? Mark.DONE : Mark.NEEDS_YOU;
            case PEOPLE -> people(known);
            case SERVER -> server(known);
            case FOLLOW -> lane("follows", move);
            case HISTORY -> lane("posts", move) == Mark.EMPTY ? Mark.EMPTY : Mark.DONE;
            case REPOST -> lane("posts", move);
            case REPORT ->
                lane("posts", move) == Mark.DONE && lane("follows", move) == Mark.DONE ? Mark.DONE : Mark.EMPTY;
        };
    }

    private static Mark people(Overview known) {
        if (known.people() == 0) {
            return Mark.EMPTY;
        }
        if (known.found() == 0 || known.toDecide() > 0) {
            return Mark.NEEDS_YOU;
        }
        return known.waiting() > 0 ? Mark.IN_PROGRESS : Mark.DONE;
    }

    private static Mark server(Overview known) {
        if (known.account().isPresent()) {
            return Mark.DONE;
        }
        return known.found() > 0 ? Mark.NEEDS_YOU : Mark.EMPTY;
    }

    private static Mark lane(String name, OpenMove move) {
        var live = move.run().busy() ? move.run().part(name) : Optional.<Progress.Part>empty();
        var part = live.or(() -> move.overview().get().lanes().stream()
                .filter(lane -> lane.name().equals(name))
                .findFirst());
        return part.filter(p -> p.total() > 0)
                .map(p -> p.done() + p.refused() < p.total() ? open(name, move) : Mark.DONE)
                .orElse(Mark.EMPTY);
    }

    /// A lane that stopped half-way waits for the user.
    private static Mark open(String name, OpenMove move) {
        var stopped = !move.run().busy()
                && move.run().progress().get().state() == Progress.State.STOPPED
                && move.run().part(name).isPresent();
        return stopped ? Mark.NEEDS_YOU : Mark.IN_PROGRESS;
    }
}
