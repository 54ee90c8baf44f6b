package app.godwit.moves;

import app.godwit.posts.Apart;
import app.godwit.posts.Composed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What would be done, what is left out and why, how many requests, and when it ends.
///
/// @param peopleLeftOut reason in plain words → how many people
/// @param tweetsLeftOut reason → how many tweets
/// @param included      kind → how many tweets of those that are posted only by the user's yes
public record Plan(
        List<Part> parts,
        Map<String, Integer> peopleLeftOut,
        Map<Composed.Reason, Integer> tweetsLeftOut,
        Map<Apart, Integer> included,
        int requests,
        Instant endsAt) {
    public Plan {
        parts = List.copyOf(parts);
        peopleLeftOut = Map.copyOf(peopleLeftOut);
        tweetsLeftOut = Map.copyOf(tweetsLeftOut);
        included = Map.copyOf(included);
    }

    /// @param lane   `follows`, `posts`, `media`
    /// @param limit  the server's limit, `per` this long
    public record Part(String lane, int count, int limit, Duration per, Instant endsAt) {}
}
