package app.godwit.desktop.run;

import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;

/// Looks again whenever the step comes in sight, and whenever the file changes while it is.
public final class InSight {
    private InSight() {}

    /// Calls `look` at all those moments.
    public static void follow(OpenMove move, Step step, Runnable look) {
        move.step().subscribe(now -> look(move, step, look));
        move.changes().subscribe((before, now) -> look(move, step, look));
        move.run().activity().subscribe((before, now) -> look(move, step, look));
    }

    private static void look(OpenMove move, Step step, Runnable look) {
        if (move.step().get() == step) {
            look.run();
        }
    }
}
