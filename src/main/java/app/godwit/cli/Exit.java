package app.godwit.cli;

/// How a command ends. Scripts rely on these numbers.
public enum Exit {
    DONE(0),
    /// Something was refused; the output lists it.
    REFUSED(1),
    USAGE(2),
    /// Paused, or waiting for a server's limit: the same command goes on later.
    PAUSED(3),
    /// A file cannot be read or written.
    UNREADABLE(4),
    NEEDS_SIGN_IN(5);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
