package app.godwit.tweets;

/// What one source says about a person on X. Empty strings are "this source does not say".
///
/// @param id        numeric id, [#UNKNOWN] when the source has none
/// @param handle    without `@`
/// @param bio       links expanded where the source tells
/// @param website   expanded
/// @param pinned    text of the pinned tweet, links expanded
/// @param avatar    address of the picture
/// @param fediverse a Fediverse address that the list itself states
public record Person(
        long id,
        String handle,
        String name,
        String bio,
        String location,
        String website,
        String pinned,
        String avatar,
        String fediverse) {
    public static final long UNKNOWN = 0;

    /// A person of whom nothing but the numeric id is known.
    public static Person numbered(long id) {
        return new Person(id, "", "", "", "", "", "", "", "");
    }

    /// A person whom a tweet names.
    public static Person named(long id, String handle, String name) {
        return new Person(id, handle, name, "", "", "", "", "", "");
    }

    /// Whether this source has more than id, handle and name.
    public boolean hasProfile() {
        return !(bio.isEmpty() && location.isEmpty() && website.isEmpty() && pinned.isEmpty());
    }
}
