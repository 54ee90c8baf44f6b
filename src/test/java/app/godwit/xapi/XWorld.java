package app.godwit.xapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Who there is on the stand-in of X: invented people with numbers from 1001 on, every third with a pinned post.
public final class XWorld {
    public static final long OWNER = 42;
    public static final String OWNER_HANDLE = "mara_on_x";

    /// A list and the numbers of its members.
    public record UserListThere(long id, String name, List<Long> members) {}

    private final int people;
    public final List<Long> following = new ArrayList<>();
    public final List<Long> muted = new ArrayList<>();
    public final List<Long> blocked = new ArrayList<>();
    public final List<UserListThere> owned = new ArrayList<>();
    public final List<UserListThere> read = new ArrayList<>();
    public final TreeSet<Long> suspended = new TreeSet<>();
    public final Map<Long, String> strange = new LinkedHashMap<>();

    public XWorld(int people) {
        this.people = people;
        IntStream.range(0, people).mapToObj(index -> 1001L + index).forEach(following::add);
    }

    boolean knows(long id) {
        return id == OWNER || (id > 1000 && id <= 1000 + people && !suspended.contains(id));
    }

    boolean pins(long id) {
        return id % 3 == 0;
    }

    static String handle(long id) {
        return id == OWNER ? OWNER_HANDLE : "friend_" + id;
    }
}
