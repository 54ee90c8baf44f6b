package app.godwit.lists;

/// A path that cannot be read as a list of people at all. The message is one sentence: what it is, and what to do.
public final class NotAList extends Exception {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    NotAList(String message) {
        super(message);
        this.sentence = message;
    }

    NotAList(String message, Throwable cause) {
        super(message, cause);
        this.sentence = message;
    }

    /// One sentence for people; never null.
    @Override
    public String getMessage() {
        return sentence;
    }
}
