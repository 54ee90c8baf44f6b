package app.godwit.fediverse;

/// How the browser came back from the server's page.
public sealed interface Landed {
    /// With a code to exchange for a token.
    record WithCode(String code) implements Landed {
        @Override
        public String toString() {
            return "WithCode[…]";
        }
    }

    /// The server or the person said no.
    ///
    /// @param why one sentence
    record Denied(String why) implements Landed {}

    /// It did not, and the listener is closed.
    record Never() implements Landed {}
}
