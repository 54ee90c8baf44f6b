package app.godwit.archive;

/// A path that cannot be read as an X archive at all. The message is one sentence: what it is, and what to do.
public final class NotAnArchive extends Exception {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    NotAnArchive(String message) {
        super(message);
        this.sentence = message;
    }

    NotAnArchive(String message, Throwable cause) {
        super(message, cause);
        this.sentence = message;
    }

    /// One sentence for people; never null.
    @Override
    public String getMessage() {
        return sentence;
    }
}
