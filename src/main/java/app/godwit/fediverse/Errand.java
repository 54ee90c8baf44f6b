package app.godwit.fediverse;

import app.godwit.http.Bounds;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// What kind of request it is.
///
/// @param alsoGood statuses besides 2xx that the reader of the reply understands
record Errand(Deed deed, Bounds bounds, Set<Integer> alsoGood) {
    static final Errand READ = new Errand(Deed.READS, Bounds.OWN_SERVER, Set.of());
    static final Errand CHANGE = new Errand(Deed.CHANGES, Bounds.OWN_SERVER, Set.of());
    static final Errand SEND_FILE = new Errand(Deed.CHANGES, Bounds.UPLOAD, Set.of());

    Errand {
        alsoGood = Set.copyOf(alsoGood);
    }

    /// Whether a request can change anything. After one that can, silence or nonsense does not mean that
    /// nothing happened.
    enum Deed {
        READS,
        CHANGES
    }

    Errand orStatus(Integer... statuses) {
        return new Errand(deed, bounds, new HashSet<>(Arrays.asList(statuses)));
    }

    boolean understands(int status) {
        return alsoGood.contains(status);
    }
}
