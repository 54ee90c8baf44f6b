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

/// Those of a real move.
record MoveXKeys(FromX x) implements XKeys {
    @Override
    public Optional<XAccount> account() {
        return x.account();
    }

    @Override
    public FromX.Attempt signInByPin(String consumerKey, String consumerSecret) throws ServerException {
        return x.signInByPin(consumerKey, consumerSecret);
    }

    @Override
    public FromX.Attempt signInByBrowser(String clientId, String clientSecret, int port) throws ServerException {
        return x.signInByBrowser(clientId, clientSecret, port);
    }

    @Override
    public XAccount signInWithTokens(String consumerKey, String consumerSecret, String token, String tokenSecret)
            throws ServerException {
        return x.signInWithTokens(consumerKey, consumerSecret, token, tokenSecret);
    }

    @Override
    public XAccount signInAsApp(String bearer) throws ServerException {
        return x.signInAsApp(bearer);
    }

    @Override
    public void signOut() throws ServerException {
        x.signOut();
    }

    @Override
    public Spending spending() {
        return x.spending();
    }

    @Override
    public void cap(Money most) {
        x.cap(most);
    }

    @Override
    public Estimate estimate(CallSet set, Set<FetchOption> options) throws ServerException {
        return x.estimate(set, options);
    }

    @Override
    public Job fetch(CallSet set, Set<FetchOption> options) throws ServerException {
        return x.fetch(set, options);
    }
}
