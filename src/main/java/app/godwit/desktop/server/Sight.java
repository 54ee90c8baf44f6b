package app.godwit.desktop.server;

import app.godwit.fediverse.About;
import app.godwit.fediverse.Instance;

/// What is behind the typed name.
public sealed interface Sight {
    /// Nobody has looked.
    record Nothing() implements Sight {}

    record Looking(String name) implements Sight {}

    record Here(String name, Instance instance, About about) implements Sight {}

    /// @param code to look up
    record Absent(String name, String why, String code) implements Sight {}
}
