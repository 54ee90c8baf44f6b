package app.godwit.moves;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Server;
import app.godwit.handles.Account;
import app.godwit.journal.Deed;
import java.util.HashMap;
import java.util.Map;

/// Tells a server that is in trouble from one that chokes on a single picture or post: such a one must not hold up all
/// the others for ever.
final class Failing {
    private static final int MOST = 10;

    private final Server server;
    private final Map<Long, Integer> failures = new HashMap<>();

    Failing(Server server) {
        this.server = server;
    }

    /// Notes an answer. Limits are no failures.
    void heard(Deed deed, Answer<?> answer) {
        switch (answer) {
            case Answer.Unclear<?> _ -> failures.merge(deed.id(), 1, Integer::sum);
            case Answer.Later<?> later when isTrouble(later) -> failures.merge(deed.id(), 1, Integer::sum);
            case Answer.Later<?> _ -> {}
            case Answer.Ok<?> _, Answer.Refused<?> _, Answer.SignedOut<?> _ -> failures.remove(deed.id());
        }
    }

    private static boolean isTrouble(Answer.Later<?> later) {
        return later.meta().retryAfter().isEmpty()
                && later.meta()
                        .allowance()
                        .filter(left -> left.remaining() <= 0)
                        .isEmpty();
    }

    /// Whether it has failed so often, while the server answers other questions, that it will go on to fail.
    boolean isHopeless(Deed deed) {
        return failures.getOrDefault(deed.id(), 0) >= MOST && server.self() instanceof Answer.Ok<Account>;
    }
}
