package app.godwit.cli;

import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;

/// The address that counts: the one that the look-up found, which may be spelled otherwise than on X.
final class Addresses {
    private Addresses() {}

    static Handle of(Match match) {
        return match.lookup() instanceof Lookup.Found found
                ? found.account().handle()
                : match.candidate().handle();
    }
}
