package app.godwit.moves;

import app.godwit.moves.XAccount.Acting;
import app.godwit.xapi.X.Words;
import java.util.Set;

/// On which terms X is read.
///
/// @param owned  price of a person on one's own lists
/// @param pinned price of what comes along with each
record XTerms(XAccount account, Money owned, Money pinned, Words words) {
    static XTerms of(XAccount account, Set<FetchOption> options) {
        var foreign = options.contains(FetchOption.APP_OF_ANOTHER) || account.acting() == Acting.AS_APP;
        var bare = options.contains(FetchOption.WITHOUT_PINNED);
        return new XTerms(
                account,
                foreign ? Prices.OTHER : Prices.OWNED,
                bare ? Money.NONE : Prices.POST,
                bare ? Words.PROFILE : Words.PROFILE_AND_PINNED);
    }
}
