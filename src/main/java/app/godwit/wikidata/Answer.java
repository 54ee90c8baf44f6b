package app.godwit.wikidata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What came of a question. Questions change nothing, so any may be asked again.
public sealed interface Answer {
    /// Those of the asked whom the register knows.
    record Told(List<Entry> entries) implements Answer {
        public Told {
            entries = List.copyOf(entries);
        }
    }

    /// No answer now: too busy, unreachable, or an answer that cannot be read.
    ///
    /// @param why   one sentence for people
    /// @param until before which the register does not want to be asked again
    record Later(String why, Optional<Instant> until) implements Answer {}

    /// It will not answer, however often it is asked.
    ///
    /// @param why one sentence for people
    record Refused(String why) implements Answer {}
}
