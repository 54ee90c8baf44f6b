package app.godwit.tweets;

import java.util.Set;

/// The owner of an archive.
///
/// @param pastHandles handles the owner had before, without `@`
/// @param locked      the account was protected: posts then default to followers-only
public record Profile(
        long id,
        String handle,
        String name,
        String bio,
        String website,
        String location,
        Set<String> pastHandles,
        boolean locked) {
    public Profile {
        pastHandles = Set.copyOf(pastHandles);
    }
}
