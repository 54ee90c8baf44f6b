package app.godwit.handles;

import java.util.List;
import java.util.Set;

/// A Fediverse account as a look-up saw it. Texts are plain, HTML already reduced.
///
/// @param id     the id on the user's own server, `""` until that server resolved it
/// @param url    the profile page, `""` when unknown
/// @param fields the profile's rows, value with link targets
public record Account(
        Handle handle,
        String id,
        String url,
        String name,
        String note,
        List<Row> fields,
        String avatar,
        Set<Trait> traits) {
    public Account {
        fields = List.copyOf(fields);
        traits = Set.copyOf(traits);
    }

    /// One row of a profile.
    ///
    /// @param value text, followed by the link's target where it is a link
    public record Row(String name, String value) {}

    /// What to know before following.
    public enum Trait {
        /// Follows wait for the person's yes.
        LOCKED,
        BOT,
        SUSPENDED,
        MEMORIAL
    }

    /// Only the address is known, from WebFinger.
    public static Account of(Handle handle, String url) {
        return new Account(handle, "", url, "", "", List.of(), "", Set.of());
    }
}
