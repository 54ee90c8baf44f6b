package app.godwit.cli;

/// A command cannot do what was asked. The message is one sentence that says what happened and what to do.
public final class Failure extends Exception {
    private static final long serialVersionUID = 1L;
    private final Exit exit;
    private final String sentence;

    public Failure(Exit exit, String sentence) {
        super(sentence);
        this.exit = exit;
        this.sentence = sentence;
    }

    Exit exit() {
        return exit;
    }

    /// One sentence for people; never null.
    @Override
    public String getMessage() {
        return sentence;
    }
}
