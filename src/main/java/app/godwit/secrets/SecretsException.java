package app.godwit.secrets;

/// A token could not be kept or forgotten. The message is for people and holds no secret.
public final class SecretsException extends Exception {
    private static final long serialVersionUID = 1L;

    public SecretsException(String message) {
        super(message);
    }

    public SecretsException(String message, Throwable cause) {
        super(message, cause);
    }
}
