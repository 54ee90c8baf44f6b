package app.godwit.xapi;

/// The sign-in at X did not succeed. The message is one sentence that says what happened and what to do.
public final class XException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    public XException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /// One sentence for people; never null.
    @Override
    public String getMessage() {
        return sentence;
    }
}
