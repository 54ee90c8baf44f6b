package app.godwit.journal;

/// The move file failed while it was open: the disk is full, or gone. The message is one sentence for people.
public final class MoveFileFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    public MoveFileFailure(String message, Throwable cause) {
        super(message, cause);
        this.sentence = message;
    }

    /// One sentence for people; never null.
    @Override
    public String getMessage() {
        return sentence;
    }
}
