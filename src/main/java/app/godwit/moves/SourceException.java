package app.godwit.moves;

/// A source cannot be read at all. The message is one sentence that says what it is and what to do.
public final class SourceException extends Exception {
    private static final long serialVersionUID = 1L;

    public SourceException(String message) {
        super(message);
    }

    public SourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
