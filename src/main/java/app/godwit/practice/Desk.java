package app.godwit.practice;

/// Where requests are answered.
interface Desk {
    /// Never throws for what a client can do wrong.
    Handling handle(Asked asked);
}
