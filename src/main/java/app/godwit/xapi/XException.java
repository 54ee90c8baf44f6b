package app.godwit.xapi;

/// The sign-in at X did not succeed. The message is one sentence that says what happened and what to do.
public final class XException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    private final boolean passing;

    public XException(String sentence) {
        this(sentence, false);
    }

    private XException(String sentence, boolean passing) {
        super(sentence);
        this.sentence = sentence;
        this.passing = passing;
    }

    /// X was not reached or is out of order, and has not said no.
    static XException passing(String sentence) {
        return new XException(sentence, true);
    }

    /// Whether the same may succeed later.
    public boolean isPassing() {
        return passing;
    }

    /// One sentence for people; never null.
    @Override
    public String getMessage() {
        return sentence;
    }
}
