package app.godwit.moves;

import app.godwit.fediverse.FollowOptions;
import app.godwit.fediverse.Server;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/// Who does which kind of deed.
final class Doers {
    private Doers() {}

    /// All but publishing and uploading.
    static Map<DeedKind, Doer> of(
            Server server, Deeds deeds, ServerClock clock, Outcomes outcomes, FollowOptions options) {
        var doers = new EnumMap<DeedKind, Doer>(DeedKind.class);
        var back = new TakeBackDoer(server, deeds, clock, outcomes);
        Arrays.stream(DeedKind.values()).flatMap(kind -> kind.back().stream()).forEach(kind -> doers.put(kind, back));
        var marks = new MarkDoer(server, deeds, clock, outcomes);
        doers.put(DeedKind.FOLLOW, new FollowDoer(server, deeds, clock, outcomes, options));
        doers.put(DeedKind.MUTE, marks);
        doers.put(DeedKind.BLOCK, marks);
        doers.put(DeedKind.LIST, new ListDoer(server, deeds, clock, outcomes));
        doers.put(DeedKind.ENLIST, new EnlistDoer(server, deeds, clock, outcomes));
        return doers;
    }
}
