package app.godwit.moves;

import app.godwit.handles.Account;
import app.godwit.journal.Journal;
import app.godwit.moves.ServerException.Kind;

/// A move belongs to one account from the moment when something of it stands there, or may. Until then it may begin to
/// act as another: what was planned for the first is not done as the second, but planned anew when the user wishes it.
final class Handover {
    private static final String ONE_ACCOUNT =
            "This move is that of %s, where its deeds stand; nothing was changed. Sign in as %s, or start another move"
                    + " for %s (godwit -m OTHER.godwit).";

    private static final String NOT_THEIRS = "The token is that of %s, and this move is that of %s. Give that one's"
            + " token, or sign in again; nothing was sent.";

    private static final String WITHDRAWN = "It was planned for another account, %s";

    private Handover() {}

    /// Whether they are one account. A server may come to write its accounts in another way; their numbers stay.
    static boolean isOne(SignedIn known, SignedIn now) {
        var sameServer = known.instance().base().equals(now.instance().base());
        var sameId = !known.account().id().isEmpty()
                && known.account().id().equals(now.account().id());
        return known.account().handle().key().equals(now.account().handle().key()) || (sameServer && sameId);
    }

    /// From now on the move acts as another account.
    ///
    /// @throws ServerException when something stands, or may stand, on the former one; then nothing has changed
    static void to(SignedIn now, SignedIn former, Journal journal) throws ServerException {
        var theirs = name(former);
        if (journal.deeds().isBound()) {
            throw new ServerException(Kind.REFUSED, ONE_ACCOUNT.formatted(theirs, theirs, name(now)));
        }
        journal.deeds().startOver(WITHDRAWN.formatted(theirs));
        LookBack.forget(journal);
        Counts.forget(journal);
    }

    /// @param token whose token it is, on the move's own server
    /// @throws NeedsUser when that is another account
    static void refuseOthers(Account token, SignedIn who) throws NeedsUser {
        if (!isOne(who, new SignedIn(who.instance(), token))) {
            var theirs = token.handle().display();
            throw new NeedsUser("Your server", NOT_THEIRS.formatted(theirs, name(who)));
        }
    }

    private static String name(SignedIn who) {
        return who.account().handle().display();
    }
}
