package app.godwit.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The lists of people that accounts keep.
final class Lists {
    private final Map<String, Circle> circles = new LinkedHashMap<>();

    /// One list.
    ///
    /// @param members ids of accounts
    record Circle(String id, String owner, String title, String replies, Set<String> members) {}

    void put(String id, String owner, String title, String replies) {
        var members = find(owner, id).<Set<String>>map(Circle::members).orElseGet(LinkedHashSet::new);
        circles.put(id, new Circle(id, owner, title, replies, members));
    }

    Optional<Circle> find(String owner, String id) {
        return Optional.ofNullable(circles.get(id))
                .filter(circle -> circle.owner().equals(owner));
    }

    List<Circle> all(String owner) {
        var theirs = new ArrayList<>(circles.values());
        theirs.removeIf(circle -> !circle.owner().equals(owner));
        return theirs;
    }

    void remove(String id) {
        circles.remove(id);
    }
}
