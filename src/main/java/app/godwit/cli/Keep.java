package app.godwit.cli;

/// Where tokens are kept.
public enum Keep {
    /// The system's keyring.
    KEYRING,
    /// A file beside the move that only its owner can read.
    FILE,
    /// Nowhere: they are gone when the command ends.
    RUN
}
