package app.godwit.journal;

/// A source belongs to another account on X than the move. The message is one sentence: what happened, what to do.
public final class OtherAccount extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    OtherAccount(String known, String read) {
        this("This is the archive of %s, and this move is of %s; begin a new move file for %s, one for each account."
                .formatted(named(read), named(known), named(read)));
    }

    private OtherAccount(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    private static String named(String handle) {
        return handle.isEmpty() ? "another account" : "@" + handle;
    }

    /// One sentence for people; never null.
    @Override
    public String getMessage() {
        return sentence;
    }
}
