package app.godwit.fediverse;

import java.util.List;

/// What to know of a server before one signs in or asks for an account there.
///
/// @param entry whether it takes new people
/// @param rules its own, plain text, in its order; empty when it states none to programs
public record About(Entry entry, List<String> rules) {
    /// It says nothing.
    public static final About UNKNOWN = new About(Entry.UNKNOWN, List.of());

    public About {
        rules = List.copyOf(rules);
    }

    /// Whether a server takes new people.
    public enum Entry {
        OPEN,
        /// Somebody there looks at each.
        ON_APPROVAL,
        CLOSED,
        /// It does not say.
        UNKNOWN
    }
}
