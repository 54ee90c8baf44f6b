package app.godwit.moves;

import java.time.Duration;

/// What would be asked of a public register, to be shown before anything is sent.
///
/// @param host    to whom it would be sent
/// @param numbers numeric ids of people followed on X, not asked for within a month
/// @param handles handles of those whose number is not known
/// @param takes   at least, for the pauses between the questions
public record NamesPlan(String host, int numbers, int handles, int requests, Duration takes) {
    public boolean isEmpty() {
        return numbers + handles == 0;
    }
}
