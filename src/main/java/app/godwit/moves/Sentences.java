package app.godwit.moves;

/// Sentences that more than one move says.
final class Sentences {
    static final String SIGN_IN_AGAIN =
            "Your server no longer accepts the sign-in. Sign in again; everything continues where it stopped.";

    static final String CANNOT_TELL =
            "Your server does not say whether the last deed arrived (%s). Sign in again, so that Godwit may ask;"
                    + " nothing is repeated before.";

    static final String SIGN_IN_FIRST = "Nobody is signed in. Sign in to your server first.";

    private Sentences() {}
}
