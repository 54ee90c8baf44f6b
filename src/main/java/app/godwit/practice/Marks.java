package app.godwit.practice;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Mutes or blocks: whom an account has marked, in order.
final class Marks {
    private final Map<String, Map<String, Member>> byOwner = new HashMap<>();

    void add(String owner, Member target) {
        of(owner).putIfAbsent(target.id(), target);
    }

    void remove(String owner, String target) {
        of(owner).remove(target);
    }

    boolean has(String owner, String target) {
        return of(owner).containsKey(target);
    }

    List<Member> all(String owner) {
        return List.copyOf(of(owner).values());
    }

    private Map<String, Member> of(String owner) {
        return byOwner.computeIfAbsent(owner, _ -> new LinkedHashMap<>());
    }
}
