package app.godwit.moves;

/// The reading of a source was to stop. What was read stays, and reading it again goes on without doubling.
final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
