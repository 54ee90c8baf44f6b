package app.godwit.fediverse;

import java.io.IOException;
import java.util.Objects;

/// What to tell people of a request that failed. The messages of `http` are sentences already.
final class Failure {
    private Failure() {}

    static String sentence(IOException failure, String host) {
        return Objects.requireNonNullElse(failure.getMessage(), host + " cannot be reached.");
    }
}
