package app.godwit.moves;

/// A source cannot be read at all. The message is one sentence that says what it is and what to do.
public final class SourceException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    public SourceException(String message) {
        super(message);
        this.sentence = message;
    }

    public SourceException(String message, Throwable cause) {
        super(message, cause);
        this.sentence = message;
    }

    /// One sentence for people; never null.
    @Override
    public String getMessage() {
        return sentence;
    }
}
