package app.godwit.desktop.kit;

/// The action row of a step: what the one button will do, in words, and the button.
public sealed interface Next {
    /// There is something to press.
    ///
    /// @param promise what it will do
    /// @param verb    what stands on the button
    record Offer(String promise, String verb, Runnable act) implements Next {}

    /// Nothing to press now.
    ///
    /// @param why what it waits for, or what to do first
    record Wait(String why) implements Next {}
}
