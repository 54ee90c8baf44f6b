package app.godwit.moves;

/// The server cannot be used as asked. The message is one sentence that says what happened and what to do.
public final class ServerException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String sentence;
    private final Kind kind;

    public ServerException(Kind kind, String message) {
        super(message);
        this.sentence = message;
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public enum Kind {
        /// Nobody is signed in, or the token no longer works.
        NEEDS_SIGN_IN,
        /// The name cannot be a server, or is probably a slip of the finger.
        NAME,
        /// There is something, but it is no Fediverse server that Godwit can use.
        NOT_FEDIVERSE,
        UNREACHABLE,
        /// The server or the user said no.
        REFUSED
    }

    /// One sentence for people; never null.
    @Override
    public String getMessage() {
        return sentence;
    }
}
