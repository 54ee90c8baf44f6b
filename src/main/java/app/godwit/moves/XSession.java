package app.godwit.moves;

import app.godwit.journal.Journal;
import app.godwit.moves.ServerException.Kind;
import app.godwit.moves.XAccount.Acting;
import app.godwit.secrets.SecretsException;
import app.godwit.secrets.TokenStore;
import app.godwit.tweets.Profile;
import app.godwit.xapi.Account;
import app.godwit.xapi.Answer;
import app.godwit.xapi.BrowserSignIn;
import app.godwit.xapi.Keys;
import app.godwit.xapi.Means;
import app.godwit.xapi.X;
import app.godwit.xapi.XException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whose keys are used at X: the account in the move file, the keys in the token store.
final class XSession {
    /// Under which the token store knows the keys, followed by the account.
    static final String KEYS = "https://api.x.com @";

    private static final String ACCOUNT = "x-account";
    /// Under which the look-ups of the account are counted.
    private static final String SIGN_IN = "sign-in";
    /// Set when X has said that the keys no longer work.
    private static final String REFUSED = "x-keys-refused";
    /// Renewed a little before their end, for a page may take a minute.
    private static final Duration EARLY = Duration.ofMinutes(2);

    private final Journal journal;
    private final TokenStore tokens;
    private final Means means;

    XSession(Journal journal, TokenStore tokens, Means means) {
        this.journal = journal;
        this.tokens = tokens;
        this.means = means;
    }

    /// Asks X whose keys they are, for the price of one person, and begins to use them. An app's own token is nobody's:
    /// X is not asked then.
    XAccount begin(Keys keys) throws ServerException {
        var account = keys instanceof Keys.AppOnly ? ownerOfTheArchive() : whose(keys);
        var owner = journal.owner().map(Profile::id).orElse(account.id());
        if (owner != account.id()) {
            throw new ServerException(
                    Kind.REFUSED,
                    "These keys belong to @" + account.handle() + ", and this move is about @"
                            + journal.owner().map(Profile::handle).orElse("") + "; use that account's keys, or another"
                            + " move file.");
        }
        keep(account, keys);
        journal.settings().keep(ACCOUNT, account);
        journal.settings().forget(REFUSED);
        return account;
    }

    private XAccount whose(Keys keys) throws ServerException {
        return switch (priced(keys)) {
            case Answer.Ok<Account>(var me, var _) ->
                new XAccount(me.id(), me.handle(), me.following(), Acting.AS_ACCOUNT);
            case Answer.Later<Account> _ ->
                throw new ServerException(Kind.UNREACHABLE, "X wants to be asked again in a quarter of an hour.");
            case Answer.Refused<Account> refused -> throw new ServerException(Kind.REFUSED, refused.why());
            case Answer.Unreached<Account> no -> throw new ServerException(Kind.UNREACHABLE, no.why());
            case Answer.Unclear<Account> no -> throw new ServerException(Kind.UNREACHABLE, no.why());
        };
    }

    /// Counts what the question costs.
    private Answer<Account> priced(Keys keys) throws ServerException {
        var price = Prices.OTHER;
        if (new Purse(journal).spending().left().compareTo(price) < 0) {
            throw new ServerException(
                    Kind.REFUSED,
                    "The spending cap leaves nothing for asking X whose keys these are (" + price.display()
                            + "); raise it with godwit fetch follows --cap, then sign in again.");
        }
        var fetches = journal.fetches();
        var _ = fetches.begin(SIGN_IN, "", -1);
        fetches.asking(SIGN_IN, price.millionths());
        var answer = new X(keys, means).me();
        switch (answer) {
            case Answer.Ok<Account> _ -> fetches.paid(SIGN_IN, price.millionths());
            case Answer.Unclear<Account> _ -> fetches.lost(SIGN_IN, Instant.EPOCH);
            case Answer.Later<Account> _, Answer.Refused<Account> _, Answer.Unreached<Account> _ ->
                fetches.notCharged(SIGN_IN, Instant.EPOCH);
        }
        return answer;
    }

    private XAccount ownerOfTheArchive() throws ServerException {
        var owner = journal.owner()
                .filter(profile -> profile.id() != 0)
                .orElseThrow(() -> new ServerException(
                        Kind.REFUSED,
                        "An app's own token does not say whose follows to read; bring in the archive first, or sign in"
                                + " as the account (--pin, --browser)."));
        return new XAccount(owner.id(), owner.handle(), 0, Acting.AS_APP);
    }

    private void keep(XAccount account, Keys keys) throws ServerException {
        try {
            tokens.keep(KEYS + account.handle(), keys.toSecret());
        } catch (SecretsException nowhere) {
            throw new ServerException(Kind.REFUSED, nowhere.getMessage());
        }
    }

    /// Empty before sign-in, and once X has said that the keys no longer work.
    Optional<XAccount> account() {
        return journal.settings().read(REFUSED).isPresent() ? Optional.empty() : known();
    }

    private Optional<XAccount> known() {
        return journal.settings().read(ACCOUNT, XAccount.class);
    }

    /// Keys that work now: renewed when they are about to end.
    Keys keys() throws ServerException {
        var account = account().orElseThrow(XSession::needsSignIn);
        var keys =
                tokens.read(KEYS + account.handle()).flatMap(Keys::fromSecret).orElseThrow(XSession::needsSignIn);
        var soon = means.time().instant().plus(EARLY);
        return keys instanceof Keys.Bearing bearing && bearing.ends().isBefore(soon) ? renewed(account, bearing) : keys;
    }

    private Keys renewed(XAccount account, Keys.Bearing bearing) throws ServerException {
        if (bearing.refresh().isEmpty()) {
            throw needsSignIn();
        }
        try {
            var fresh = BrowserSignIn.renewed(means, bearing);
            keep(account, fresh);
            return fresh;
        } catch (XException refused) {
            throw new ServerException(
                    refused.isPassing() ? Kind.UNREACHABLE : Kind.NEEDS_SIGN_IN, refused.getMessage());
        }
    }

    /// Renews keys that X no longer takes though their time has not come.
    ///
    /// @return whether there are other keys now
    boolean renewEarly() {
        var kept = account()
                .flatMap(account -> tokens.read(KEYS + account.handle()))
                .flatMap(Keys::fromSecret);
        if (kept.isEmpty() || !(kept.get() instanceof Keys.Bearing bearing)) {
            return false;
        }
        try {
            var _ = renewed(account().orElseThrow(), bearing);
            return true;
        } catch (ServerException refused) {
            return false;
        }
    }

    Means means() {
        return means;
    }

    /// X has said that the keys no longer work.
    void refused() {
        journal.settings().keep(REFUSED, "yes");
    }

    void end() throws ServerException {
        var account = known();
        refused();
        try {
            if (account.isPresent()) {
                tokens.forget(KEYS + account.get().handle());
            }
        } catch (SecretsException stays) {
            throw new ServerException(Kind.REFUSED, stays.getMessage());
        }
    }

    static ServerException needsSignIn() {
        return new ServerException(
                Kind.NEEDS_SIGN_IN, "Godwit has no keys for X that work; sign in to X first (godwit sign-in-x).");
    }
}
