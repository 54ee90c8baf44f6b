package app.godwit.moves;

/// The token no longer works: everything stops and stays as it is until the user has signed in again.
final class SignedOut extends NeedsUser {
    private static final long serialVersionUID = 1L;

    SignedOut() {
        super("Your server", Sentences.SIGN_IN_AGAIN);
    }
}
