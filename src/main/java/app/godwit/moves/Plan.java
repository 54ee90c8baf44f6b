package app.godwit.moves;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What would be done, what is left out and why, how many requests, and when it ends.
///
/// @param leftOut reason in plain words → how many
public record Plan(List<Part> parts, Map<String, Integer> leftOut, int requests, Instant endsAt) {
    public Plan {
        parts = List.copyOf(parts);
        leftOut = Map.copyOf(leftOut);
    }

    /// @param lane   `follows`, `posts`, `media`
    /// @param limit  the server's limit, `per` this long
    public record Part(String lane, int count, int limit, Duration per, Instant endsAt) {}
}
