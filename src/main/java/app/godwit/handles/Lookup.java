package app.godwit.handles;

/// How a look-up of an address ended.
public sealed interface Lookup {
    /// The account exists. Its handle may differ from the asked one (split domain, other spelling).
    record Found(Account account) implements Lookup {}

    /// 404 or 410, and nothing else: there is no such account.
    record Absent() implements Lookup {}

    /// The account has moved; the new one is what counts.
    record Moved(Account old, Handle to) implements Lookup {}

    /// A bot that copies the X account: never followed.
    record Mirror(Account account) implements Lookup {}

    /// Suspended, memorial, on a server that does not federate, or the host is no Fediverse server.
    ///
    /// @param why one sentence for people
    record Unusable(String why) implements Lookup {}

    /// Anything else; asked again later.
    ///
    /// @param why one sentence for people
    record Unknown(String why) implements Lookup {}
}
