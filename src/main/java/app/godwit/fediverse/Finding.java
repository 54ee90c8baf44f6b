package app.godwit.fediverse;

/// What became of a server's name as a person typed it. Each `why` is one sentence for people.
public sealed interface Finding {
    /// A server that Godwit can use.
    ///
    /// @param about what it tells those who come
    record Here(Instance instance, About about) implements Finding {}

    /// The words cannot be the name of a server.
    record NoName(String why) implements Finding {}

    /// Nothing that Godwit can use is there, but a well-known server has nearly the same name.
    ///
    /// @param meant the well-known server's name
    record Slip(String meant, String why) implements Finding {}

    /// Something answers, but it is no server that Godwit can use.
    record NotFediverse(String why) implements Finding {}

    /// Nothing answers, or not now.
    record Unreachable(String why) implements Finding {}
}
