package app.godwit.fediverse;

import app.godwit.http.Bounds;
import app.godwit.http.Reply;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// What kind of request it is.
///
/// @param alsoGood statuses besides 2xx that the reader of the reply understands
/// @param codes    of refusals that it understands, on servers whose refusals have one
record Errand(Deed deed, Bounds bounds, Set<Integer> alsoGood, Set<String> codes) {
    static final Errand READ = new Errand(Deed.READS, Bounds.OWN_SERVER);
    static final Errand CHANGE = new Errand(Deed.CHANGES, Bounds.OWN_SERVER);
    static final Errand SEND_FILE = new Errand(Deed.CHANGES, Bounds.UPLOAD);

    Errand {
        alsoGood = Set.copyOf(alsoGood);
        codes = Set.copyOf(codes);
    }

    private Errand(Deed deed, Bounds bounds) {
        this(deed, bounds, Set.of(), Set.of());
    }

    /// Whether a request can change anything. After one that can, silence or nonsense does not mean that
    /// nothing happened.
    enum Deed {
        READS,
        CHANGES
    }

    Errand orStatus(Integer... statuses) {
        return new Errand(deed, bounds, new HashSet<>(Arrays.asList(statuses)), codes);
    }

    Errand orCode(String... more) {
        return new Errand(deed, bounds, alsoGood, new HashSet<>(Arrays.asList(more)));
    }

    boolean understands(Reply reply) {
        return alsoGood.contains(reply.status()) || codes.contains(MisskeyCalls.code(reply));
    }
}
