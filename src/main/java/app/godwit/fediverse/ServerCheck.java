package app.godwit.fediverse;

import app.godwit.http.Http;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Checks a server's name as it is typed: [#typed] at every key, [#look] once the typing rests. What a server said is
/// not asked again while this lives; what it could not say is. Safe for many threads.
public final class ServerCheck {
    private final Http http;
    private final Instances instances;
    private final Map<String, Finding> known = new ConcurrentHashMap<>();

    public ServerCheck(Http http) {
        this.http = http;
        instances = new Instances(http);
    }

    /// Asks nobody.
    public TypedName typed(String name) {
        return TypedName.of(name, http.reach());
    }

    /// What is there: software, version, whether it takes people, its rules. Blocks; up to five requests the first
    /// time.
    public Finding look(TypedName.Whole name) {
        var before = known.get(name.host());
        if (before != null) {
            return before;
        }
        var finding = instances.find(name.host());
        if (!(finding instanceof Finding.Unreachable)) {
            known.put(name.host(), finding);
        }
        return finding;
    }
}
