package app.godwit.moves;

/// The work cannot go on before the user has done something; what was planned stays planned. The message says what.
class NeedsUser extends Exception {
    private static final long serialVersionUID = 1L;
    private final String subject;
    private final String sentence;

    NeedsUser(String subject, String sentence) {
        super(sentence);
        this.subject = subject;
        this.sentence = sentence;
    }

    /// What it is about, in a word or two.
    String subject() {
        return subject;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
