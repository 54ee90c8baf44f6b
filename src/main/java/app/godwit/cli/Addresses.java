package app.godwit.cli;

import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;

/// The addresses of a match: the one that the look-up found, which may be spelled otherwise than on X, and the one that
/// would be followed.
final class Addresses {
    private Addresses() {}

    /// Where they are now: somebody who has moved is followed there.
    static Handle followed(Match match) {
        return match.lookup() instanceof Lookup.Moved(var _, var to) ? to : of(match);
    }

    static Handle of(Match match) {
        return match.lookup() instanceof Lookup.Found found
                ? found.account().handle()
                : match.candidate().handle();
    }
}
