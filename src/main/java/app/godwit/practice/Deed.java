package app.godwit.practice;

/// A moment in the handling of a request that changes something.
///
/// @param number of the request among all such requests, from 1
public record Deed(int number, String method, String host, String path, Moment moment) {
    /// Where the handling stands.
    public enum Moment {
        /// The request has arrived whole.
        BEFORE_DEED,
        /// It is done; the client does not know yet.
        AFTER_DEED,
        /// The whole reply has left.
        AFTER_REPLY
    }

    /// Is told of every moment, on the thread that handles the request, which waits for it.
    @FunctionalInterface
    public interface Listener {
        void deed(Deed deed);
    }
}
