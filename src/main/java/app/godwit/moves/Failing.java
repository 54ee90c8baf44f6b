package app.godwit.moves;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Server;
import app.godwit.handles.Account;
import app.godwit.journal.Deed;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/// Tells a server that is in trouble from one that chokes on a single deed: such a one must not be tried for ever, and
/// must not hold up all the others.
///
/// What counts is to come no further than before, again and again, while the server answers other questions. Each of
/// the tries waits longer than the one before: all of them take three hours, longer than a limit of which a server says
/// nothing.
final class Failing {
    static final int MOST = 12;
    /// So often everybody fails now and then; only then the server is asked how it is.
    private static final int USUAL = 3;

    private final BooleanSupplier isWell;
    /// By deed, each of which is in one thread's hands.
    private final Map<Long, Stuck> stuck = new ConcurrentHashMap<>();

    /// @param isWell asks the server how it is
    Failing(BooleanSupplier isWell) {
        this.isWell = isWell;
    }

    static Failing on(Server server, Pace pace) {
        return new Failing(() -> {
            var self = server.self();
            pace.heard(self.meta());
            return self instanceof Answer.Ok<Account>;
        });
    }

    /// @param passed questions that were answered since it failed last
    /// @param at     how many they were before that
    private record Stuck(int passed, int at, int times, String why) {
        static final Stuck NOT = new Stuck(0, -1, 0, "");

        Stuck on() {
            return new Stuck(passed + 1, at, times, why);
        }

        Stuck again(String reason) {
            return new Stuck(0, passed, passed == at ? times + 1 : 1, reason);
        }

        Stuck notCounted(String reason) {
            return new Stuck(0, passed, times, reason);
        }
    }

    /// Notes an answer. Limits are no failures, and neither is a connection that cannot be made.
    void heard(Deed deed, Answer<?> answer) {
        switch (answer) {
            case Answer.Unclear<?> unclear -> failed(deed, unclear.why());
            case Answer.Later<?> later when isItsOwn(later) -> failed(deed, later.why());
            case Answer.Ok<?> _ -> stuck.computeIfPresent(deed.id(), (_, before) -> before.on());
            case Answer.Later<?> _, Answer.Refused<?> _, Answer.SignedOut<?> _ -> {}
        }
    }

    private static boolean isItsOwn(Answer.Later<?> later) {
        return later.matter() == Answer.Matter.THIS
                && later.meta().retryAfter().isEmpty()
                && later.meta()
                        .allowance()
                        .filter(left -> left.remaining() <= 0)
                        .isEmpty();
    }

    /// It came to nothing.
    void failed(Deed deed, String why) {
        var before = stuck.getOrDefault(deed.id(), Stuck.NOT);
        var counts = before.times() < USUAL || isWell.getAsBoolean();
        stuck.put(deed.id(), counts ? before.again(why) : before.notCounted(why));
    }

    /// How often in a row it came no further, 0 when it never failed.
    int times(Deed deed) {
        return stuck.getOrDefault(deed.id(), Stuck.NOT).times();
    }

    /// Whether it will go on to fail.
    boolean isHopeless(Deed deed) {
        return times(deed) >= MOST;
    }

    /// What the server said last.
    String why(Deed deed) {
        return stuck.getOrDefault(deed.id(), Stuck.NOT).why();
    }
}
