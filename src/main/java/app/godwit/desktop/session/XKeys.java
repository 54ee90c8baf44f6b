package app.godwit.desktop.session;

import app.godwit.moves.CallSet;
import app.godwit.moves.Estimate;
import app.godwit.moves.FetchOption;
import app.godwit.moves.FromX;
import app.godwit.moves.Job;
import app.godwit.moves.Money;
import app.godwit.moves.ServerException;
import app.godwit.moves.Spending;
import app.godwit.moves.XAccount;
import java.util.Optional;
import java.util.Set;

/// What the window asks of X, with the user's own keys. The same as [FromX].
public interface XKeys {
    Optional<XAccount> account();

    FromX.Attempt signInByPin(String consumerKey, String consumerSecret) throws ServerException;

    FromX.Attempt signInByBrowser(String clientId, String clientSecret, int port) throws ServerException;

    XAccount signInWithTokens(String consumerKey, String consumerSecret, String token, String tokenSecret)
            throws ServerException;

    XAccount signInAsApp(String bearer) throws ServerException;

    void signOut() throws ServerException;

    Spending spending();

    void cap(Money most);

    Estimate estimate(CallSet set, Set<FetchOption> options) throws ServerException;

    Job fetch(CallSet set, Set<FetchOption> options) throws ServerException;
}
