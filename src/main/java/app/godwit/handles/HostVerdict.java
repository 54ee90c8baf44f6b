package app.godwit.handles;

/// What is known of a host that should be somebody's home.
public sealed interface HostVerdict {
    /// A Fediverse server.
    ///
    /// @param software NodeInfo's name for it, lower case, such as `mastodon`
    /// @param version  as it calls itself
    /// @param door     whether it takes new people
    record Fediverse(String software, String version, Door door) implements HostVerdict {
        public Fediverse(String software, String version) {
            this(software, version, Door.UNKNOWN);
        }
    }

    /// NodeInfo's `openRegistrations`.
    enum Door {
        OPEN,
        CLOSED,
        /// It does not say.
        UNKNOWN
    }

    /// A Fediverse server that talks to no other.
    ///
    /// @param why one sentence for people
    record Closed(String why) implements HostVerdict {}

    /// Certainly not one: `u@host` is then an e-mail address.
    ///
    /// @param why one sentence for people
    record NotFediverse(String why) implements HostVerdict {}

    /// It could not be told; asked again later.
    ///
    /// @param why one sentence for people
    record Undecided(String why) implements HostVerdict {}
}
