package app.godwit.cli;

import app.godwit.posts.Apart;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// What may be typed behind `--include`.
enum Include {
    DELETED(Set.of(Apart.DELETED)),
    COMMUNITY(Set.of(Apart.COMMUNITY)),
    CIRCLE(Set.of(Apart.CIRCLE)),
    /// Takes the yes back.
    NONE(Set.of());

    private final Set<Apart> kinds;

    Include(Set<Apart> kinds) {
        this.kinds = kinds;
    }

    static Set<Apart> kinds(Collection<Include> typed) {
        return typed.stream().flatMap(word -> word.kinds.stream()).collect(Collectors.toSet());
    }
}
