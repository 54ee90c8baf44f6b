package app.godwit.moves;

import app.godwit.handles.Match;
import app.godwit.tweets.Person;
import java.util.List;
import java.util.Optional;

/// One person followed on X, with everything found.
///
/// @param id      in this move file
/// @param matches best first; those to be looked up last, as `Unknown`
/// @param chosen  the match that would be followed now: the user's choice, else the best of PROVEN, STATED and LIKELY;
/// never a GUESS
/// @param reason  why nothing was found, what it waits for, or what came of the follow; `""` when there is nothing to
/// say
public record PersonRow(
        long id,
        Person person,
        State state,
        List<Match> matches,
        Optional<Match> chosen,
        Decision decision,
        String reason) {
    public PersonRow {
        matches = List.copyOf(matches);
    }

    public enum State {
        /// Only a number is known.
        UNNAMED,
        /// Named, and nothing in their words looks like an address.
        NO_ADDRESS,
        /// They say that they are in the Fediverse and give no address: to be looked for by hand.
        BY_HAND,
        /// Addresses are to be looked up, now or again later.
        WAITING,
        FOUND,
        NOT_FOUND,
        /// A follow is planned or under way.
        PLANNED,
        FOLLOWED,
        /// Asked; waits for the person's yes.
        REQUESTED,
        REFUSED
    }
}
