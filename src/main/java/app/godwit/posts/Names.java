package app.godwit.posts;

import app.godwit.handles.Handle;
import java.util.Optional;

/// Where the people that tweets mention are now.
@FunctionalInterface
public interface Names {
    /// Nobody was found.
    Names NONE = x -> Optional.empty();

    /// The Fediverse address of a person, empty for those not found.
    ///
    /// @param x a handle on X, without `@`, in any letter case
    Optional<Handle> handle(String x);
}
