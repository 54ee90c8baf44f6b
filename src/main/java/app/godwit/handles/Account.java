package app.godwit.handles;

import java.util.ArrayList;
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

    /// The same account, found again: where it is now, with the profile as it was seen before. Without the id: its
    /// profile is to be seen again.
    public Account seenBefore(Account before) {
        return new Account(
                handle, "", url, before.name(), before.note(), before.fields(), before.avatar(), before.traits());
    }

    /// The same, with what the account says to which this one has moved: a link back in either proves both. Its id is
    /// that account's, which is the one to follow.
    public Account saying(Account now) {
        var rows = new ArrayList<>(fields);
        rows.addAll(now.fields());
        if (!now.note().isEmpty()) {
            rows.add(new Row(now.handle().display(), now.note()));
        }
        return new Account(handle, now.id(), url, name, note, rows, avatar, traits);
    }

    /// Only the address is known, from WebFinger.
    public static Account of(Handle handle, String url) {
        return new Account(handle, "", url, "", "", List.of(), "", Set.of());
    }
}
