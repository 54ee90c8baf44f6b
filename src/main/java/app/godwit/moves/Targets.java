package app.godwit.moves;

import app.godwit.handles.Account.Trait;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;
import java.util.Optional;

/// Whom a match leads to, if it may be followed at all.
final class Targets {
    private Targets() {}

    /// Whether somebody who names this address means this match: as it was written, or as the look-up found it.
    static boolean isMeant(Match match, Handle handle) {
        return match.candidate().handle().key().equals(handle.key())
                || of(match).map(Handle::key).filter(handle.key()::equals).isPresent();
    }

    static Optional<Handle> of(Match match) {
        return switch (match.lookup()) {
            case Lookup.Found found when found.account().traits().contains(Trait.SUSPENDED) -> Optional.empty();
            case Lookup.Found found when found.account().traits().contains(Trait.MEMORIAL) -> Optional.empty();
            case Lookup.Found found -> Optional.of(found.account().handle());
            case Lookup.Moved moved -> Optional.of(moved.to());
            case Lookup.Absent _, Lookup.Mirror _, Lookup.Unusable _, Lookup.Unknown _ -> Optional.empty();
        };
    }
}
