package app.godwit.fediverse;

/// A reply that is not what was asked for: HTML, half a document, or a field that must be there is missing.
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }
}
