package app.godwit.desktop.people;

import app.godwit.handles.Account;
import app.godwit.handles.Confidence;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;
import app.godwit.moves.Decision;
import app.godwit.moves.PersonRow;
import java.util.Optional;

/// What can be said of a row's matches.
final class Finds {
    private Finds() {}

    /// The match to show: the chosen one, else the best that can be followed.
    static Optional<Match> best(PersonRow row) {
        return row.chosen()
                .or(() -> row.matches().stream().filter(Finds::usable).findFirst());
    }

    /// Whether it could be followed.
    static boolean usable(Match match) {
        return switch (match.lookup()) {
            case Lookup.Found found -> true;
            case Lookup.Moved moved -> true;
            case Lookup.Absent absent -> false;
            case Lookup.Mirror mirror -> false;
            case Lookup.Unusable unusable -> false;
            case Lookup.Unknown unknown -> false;
        };
    }

    /// The address that would be followed.
    static Handle handle(Match match) {
        return switch (match.lookup()) {
            case Lookup.Found found -> found.account().handle();
            case Lookup.Moved moved -> moved.to();
            default -> match.candidate().handle();
        };
    }

    /// The account as the look-up saw it.
    static Account account(Match match) {
        return switch (match.lookup()) {
            case Lookup.Found found -> found.account();
            case Lookup.Moved moved -> moved.old();
            case Lookup.Mirror mirror -> mirror.account();
            default -> Account.of(match.candidate().handle(), "");
        };
    }

    static boolean isBest(PersonRow row, Confidence confidence) {
        return best(row).filter(match -> match.confidence() == confidence).isPresent();
    }

    /// More than one could be followed, and the user has not said which.
    static boolean undecided(PersonRow row) {
        return row.decision() instanceof Decision.Undecided
                && row.matches().stream()
                                .filter(Finds::usable)
                                .map(match -> handle(match).key())
                                .distinct()
                                .count()
                        > 1;
    }

    /// Everything a search looks at, in lower case.
    static String haystack(PersonRow row) {
        var person = row.person();
        var all = new StringBuilder(person.handle())
                .append(' ')
                .append(person.name())
                .append(' ')
                .append(person.bio());
        for (var match : row.matches()) {
            var account = account(match);
            all.append(' ').append(handle(match)).append(' ').append(account.name());
        }
        return all.toString().toLowerCase(java.util.Locale.ROOT);
    }
}
