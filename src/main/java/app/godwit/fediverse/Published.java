package app.godwit.fediverse;

import java.util.Set;

/// A post that now stands on the server, and where it differs from what was asked. Some servers accept
/// anything with 200 and leave out what they cannot do.
public record Published(Status status, Set<Difference> differences) {
    public Published {
        differences = Set.copyOf(differences);
    }

    /// What the server did otherwise.
    public enum Difference {
        /// Another number of attachments.
        MEDIA,
        /// It hangs below something else, or stands alone.
        PARENT,
        /// More or fewer people see it.
        VISIBILITY,
        /// It carries another date than was asked for.
        DATE
    }
}
