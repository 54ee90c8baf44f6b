package app.godwit.moves;

import app.godwit.fediverse.Landed;
import app.godwit.fediverse.Landing;
import app.godwit.journal.Journal;
import app.godwit.moves.ServerException.Kind;
import app.godwit.secrets.TokenStore;
import app.godwit.xapi.BrowserSignIn;
import app.godwit.xapi.Client;
import app.godwit.xapi.Keys;
import app.godwit.xapi.Means;
import app.godwit.xapi.PinSignIn;
import app.godwit.xapi.Return;
import app.godwit.xapi.XException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The X API with the user's own keys: signing in, prices, and fetching. Nothing is asked of X unless it was agreed to,
/// and nothing that was paid for is asked twice.
public final class FromX {
    /// How the names begin under which the token store knows keys for X.
    public static final String KEYS = XSession.KEYS;

    /// What X charges for telling whose keys they are.
    public static final Money SIGN_IN = Prices.OTHER;

    private final Journal journal;
    private final Time time;
    private final Means means;
    private final XSession session;
    private final Purse purse;

    FromX(Journal journal, TokenStore tokens, Means means, Time time) {
        this.journal = journal;
        this.time = time;
        this.means = means;
        this.session = new XSession(journal, tokens, means);
        this.purse = new Purse(journal);
    }

    /// A sign-in on its way: open the page, then wait for the browser, or give the PIN that it shows.
    public interface Attempt extends AutoCloseable {
        URI page();

        /// @param pin what the page shows; ignored where the browser comes back by itself
        XAccount finish(String pin) throws ServerException, InterruptedException;

        @Override
        void close();
    }

    /// The account whose keys are used; empty before sign-in and once X has said that they no longer work.
    public Optional<XAccount> account() {
        return session.account();
    }

    /// Sign-in by PIN (OAuth 1.0a).
    public Attempt signInByPin(String consumerKey, String consumerSecret) throws ServerException {
        try {
            var pin = PinSignIn.begin(means, consumerKey.strip(), consumerSecret.strip());
            return new PinAttempt(session, pin);
        } catch (XException refused) {
            throw new ServerException(Kind.REFUSED, refused.getMessage());
        }
    }

    /// Sign-in in the browser (OAuth 2). X wants to know the address of return beforehand:
    /// `http://127.0.0.1:PORT/callback`.
    ///
    /// @param clientSecret `""` for a public client
    public Attempt signInByBrowser(String clientId, String clientSecret, int port) throws ServerException {
        var landing = listen(port);
        var back = new Return(landing.address(), landing.state());
        var browser = new BrowserSignIn(means, new Client(clientId.strip(), clientSecret.strip()), back);
        return new BrowserAttempt(session, browser, landing);
    }

    private static Landing listen(int port) throws ServerException {
        try {
            return Landing.openAt(port);
        } catch (IOException taken) {
            throw new ServerException(
                    Kind.REFUSED,
                    "Port " + port + " of this computer is taken; choose another (--port) and enter its address in"
                            + " X's developer console.");
        }
    }

    /// Key, secret, token and token secret, as X's developer console shows them for one's own account.
    public XAccount signInWithTokens(String consumerKey, String consumerSecret, String token, String tokenSecret)
            throws ServerException {
        return session.begin(
                new Keys.Signed(consumerKey.strip(), consumerSecret.strip(), token.strip(), tokenSecret.strip()));
    }

    /// An app's own token, for look-ups.
    public XAccount signInAsApp(String bearer) throws ServerException {
        return session.begin(new Keys.AppOnly(bearer.strip()));
    }

    /// Forgets the keys here.
    public void signOut() throws ServerException {
        session.end();
    }

    public Spending spending() {
        return purse.spending();
    }

    /// For this and every later run.
    public void cap(Money most) {
        purse.cap(most);
    }

    /// What a call set will cost. Asks X nothing.
    public Estimate estimate(CallSet set, Set<FetchOption> options) throws ServerException {
        var account = account().orElseThrow(XSession::needsSignIn);
        return new Estimates(journal, account, options).of(set, spending().left());
    }

    /// Reads a call set that was agreed to.
    public Job fetch(CallSet set, Set<FetchOption> options) throws ServerException {
        var account = account().orElseThrow(XSession::needsSignIn);
        var readings = List.copyOf(new Readings(journal, account, options).of(set));
        var expected = estimate(set, options).people().orElse(0);
        var pause = new Pause(time);
        var board = new Board();
        var work = new FetchPeople(journal, session, time, pause, board, expected);
        return Background.start("fetch", pause, board, work::progress, () -> work.run(readings, Set.copyOf(options)));
    }

    private record PinAttempt(XSession session, PinSignIn pin) implements Attempt {
        @Override
        public URI page() {
            return pin.page();
        }

        @Override
        public XAccount finish(String typed) throws ServerException {
            try {
                return session.begin(pin.finish(typed));
            } catch (XException refused) {
                throw new ServerException(Kind.REFUSED, refused.getMessage());
            }
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private record BrowserAttempt(XSession session, BrowserSignIn browser, Landing landing) implements Attempt {
        @Override
        public URI page() {
            return browser.page();
        }

        @Override
        public XAccount finish(String pin) throws ServerException, InterruptedException {
            try {
                return switch (landing.await()) {
                    case Landed.WithCode(var code) -> session.begin(browser.finish(code));
                    case Landed.Denied(var why) -> throw new ServerException(Kind.REFUSED, why);
                    case Landed.Never() ->
                        throw new ServerException(Kind.REFUSED, "The browser did not come back; sign in again.");
                };
            } catch (XException refused) {
                throw new ServerException(Kind.REFUSED, refused.getMessage());
            }
        }

        @Override
        public void close() {
            landing.close();
        }
    }
}
