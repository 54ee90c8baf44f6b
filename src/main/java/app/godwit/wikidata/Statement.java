package app.godwit.wikidata;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// One row of an answer: a statement of an item, and by which of the asked it was found.
///
/// @param item   such as `Q42`
/// @param number the qualifier with the numeric id, 0 for none
/// @param until  as written, [#FOR_EVER] when it still holds; anything that is no date is an end at an unknown time
record Statement(String key, String item, What what, String value, long number, Rank rank, String until) {
    static final String FOR_EVER = "";

    /// In a stable order, whatever the order of the rows: the surest, then by value.
    static final Comparator<Statement> BEST_FIRST =
            Comparator.comparing(Statement::rank).thenComparing(Statement::value);

    enum What {
        HANDLE,
        ADDRESS,
        WEBSITE
    }

    enum Rank {
        PREFERRED,
        NORMAL,
        /// Known to be wrong.
        DEPRECATED
    }

    boolean isDeprecated() {
        return rank == Rank.DEPRECATED;
    }

    boolean holds(Instant now) {
        return !isDeprecated() && ended().map(now::isBefore).orElse(until.equals(FOR_EVER));
    }

    /// When it ceased to be true, where the register knows.
    Optional<Instant> ended() {
        try {
            return Optional.of(Instant.parse(until));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
