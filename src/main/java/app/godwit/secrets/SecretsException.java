package app.godwit.secrets;

/// A token could not be kept or forgotten. The message is for people and holds no secret.
public final class SecretsException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    public SecretsException(String message, Throwable cause) {
        super(message, cause);
        this.sentence = message;
    }

    /// One sentence for people; never null.
    @Override
    public String getMessage() {
        return sentence;
    }
}
