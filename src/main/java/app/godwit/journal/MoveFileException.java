package app.godwit.journal;

/// The move file cannot be used. The message is one sentence that says what happened and what to do.
public final class MoveFileException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    public MoveFileException(String message) {
        super(message);
        this.sentence = message;
    }

    public MoveFileException(String message, Throwable cause) {
        super(message, cause);
        this.sentence = message;
    }

    /// One sentence for people; never null.
    @Override
    public String getMessage() {
        return sentence;
    }
}
