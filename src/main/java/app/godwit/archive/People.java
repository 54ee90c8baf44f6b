package app.godwit.archive;

import app.godwit.tweets.Intake;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;

/// Pushes the people followed, muted and blocked, and counts the followers: whoever follows decides for themselves.
/// Their files hold numbers only.
final class People {
    private static final Map<DataType, Tie> TIES = Map.of(
            DataType.FOLLOWING, Tie.FOLLOWING,
            DataType.MUTED, Tie.MUTED,
            DataType.BLOCKED, Tie.BLOCKED);

    private final LongMap following = new LongMap();
    private final LongMap followers = new LongMap();
    private final LongMap muted = new LongMap();
    private final LongMap blocked = new LongMap();

    static People read(DataReader reader, Intake intake) {
        var people = new People();
        TIES.forEach((type, tie) -> reader.each(type, People::accountId, id -> {
            if (people.of(tie).add(id)) {
                intake.person(Person.numbered(id), Set.of(tie));
            }
        }));
        reader.each(DataType.FOLLOWER, People::accountId, people.followers::add);
        return people;
    }

    private LongMap of(Tie tie) {
        return switch (tie) {
            case FOLLOWING -> following;
            case FOLLOWER -> followers;
            case MUTED -> muted;
            case BLOCKED -> blocked;
        };
    }

    private static long accountId(JsonParser parser) {
        var id = new long[1];
        Json.object(parser, (field, p) -> {
            if (field.equals("accountId")) {
                id[0] = Json.number(p);
            }
        });
        return id[0];
    }

    int following() {
        return following.size();
    }

    ArchiveReport.People report(Names names, int lists) {
        var followingNamed = 0;
        for (var id : following.keys()) {
            followingNamed += names.knows(id) ? 1 : 0;
        }
        return new ArchiveReport.People(
                following.size(), followers.size(), muted.size(), blocked.size(), names.size(), followingNamed, lists);
    }
}
