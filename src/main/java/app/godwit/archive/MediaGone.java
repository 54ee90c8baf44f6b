package app.godwit.archive;

/// A picture or video is not where the archive had it. The message is one sentence: what happened, what to do.
public final class MediaGone extends Exception {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    MediaGone(String message) {
        super(message);
        this.sentence = message;
    }

    MediaGone(String message, Throwable cause) {
        super(message, cause);
        this.sentence = message;
    }

    /// One sentence for people; never null.
    @Override
    public String getMessage() {
        return sentence;
    }
}
