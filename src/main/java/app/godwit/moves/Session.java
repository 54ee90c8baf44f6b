package app.godwit.moves;

import app.godwit.fediverse.Ability;
import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Instance;
import app.godwit.fediverse.Means;
import app.godwit.fediverse.Server;
import app.godwit.fediverse.Token;
import app.godwit.handles.Account;
import app.godwit.journal.Journal;
import app.godwit.posts.Limits;
import app.godwit.secrets.SecretsException;
import app.godwit.secrets.TokenStore;
import java.util.Optional;

/// Who this move acts as: server and account in the move file, the token in the token store.
final class Session {
    private static final String INSTANCE = "instance";
    private static final String ACCOUNT = "account";
    /// Set when the server has said that the token no longer works.
    private static final String REFUSED = "token-refused";

    private static final Instance UNKNOWN =
            new Instance("", "", "", "", "", Instance.Flavour.MASTODON, Limits.MASTODON);

    /// Set when the server has said that its keeper does not let posts be dated back.
    private static final String NO_BACKDATING = "backdating-refused";

    private final Journal journal;
    private final TokenStore tokens;
    private final Means means;
    /// The token of which it is known that it is this account's.
    private volatile String ours = "";

    Session(Journal journal, TokenStore tokens, Means means) {
        this.journal = journal;
        this.tokens = tokens;
        this.means = means;
    }

    /// Begins to act as this account.
    ///
    /// @throws ServerException when the move belongs to another one, or the token cannot be kept
    void begin(SignedIn who, Token token) throws ServerException {
        var former = known().filter(known -> !Handover.isOne(known, who));
        if (former.isPresent()) {
            Handover.to(who, former.get(), journal);
        }
        try {
            tokens.keep(key(who.instance(), who.account()), token.secret());
        } catch (SecretsException nowhere) {
            throw new ServerException(ServerException.Kind.REFUSED, nowhere.getMessage());
        }
        journal.settings().keep(INSTANCE, who.instance());
        journal.settings().keep(ACCOUNT, who.account());
        journal.settings().forget(REFUSED);
        journal.settings().forget(NO_BACKDATING);
        ours = token.secret();
    }

    /// What the server can do with posts; nothing beyond posting before sign-in.
    Ability ability() {
        var ability = known().map(who -> Ability.of(who.instance())).orElse(Ability.NONE);
        return backdates() ? ability : ability.without(Ability.Can.BACKDATE);
    }

    private boolean backdates() {
        return journal.settings().read(NO_BACKDATING).isEmpty();
    }

    /// The server has said that posts may not be dated back.
    void backdatingRefused() {
        journal.settings().keep(NO_BACKDATING, "yes");
    }

    Optional<SignedIn> who() {
        return journal.settings().read(REFUSED).isPresent() ? Optional.empty() : known();
    }

    /// The account of this move, whether or not its token still works.
    Optional<SignedIn> known() {
        return journal.settings()
                .read(INSTANCE, Instance.class)
                .flatMap(instance -> journal.settings()
                        .read(ACCOUNT, Account.class)
                        .map(account -> new SignedIn(instance, account)));
    }

    /// Its server; before sign-in one with Mastodon's limits.
    Instance instance() {
        return known().map(SignedIn::instance).orElse(UNKNOWN);
    }

    /// Which account a move acts as, in the form that two spellings share; `""` before sign-in.
    static String accountKey(Journal journal) {
        return journal.settings()
                .read(ACCOUNT, Account.class)
                .map(account -> account.handle().key())
                .orElse("");
    }

    Optional<Token> token() {
        return who().flatMap(signed -> tokens.read(key(signed.instance(), signed.account())))
                .map(Token::new);
    }

    /// The server, ready to be asked.
    Server server() throws ServerException {
        var signed = who().orElseThrow(Session::needsSignIn);
        var token = token().orElseThrow(Session::needsSignIn);
        var server = Server.of(signed.instance(), token, means);
        return backdates() ? server : server.withoutBackdating();
    }

    /// The same, once it has said whose token this is: a script may have given that of another account, and what that
    /// one sees says nothing of ours. Asked once.
    ///
    /// @return empty while it does not say
    /// @throws ServerException when nobody is signed in, or the token is another's
    Optional<Server> ours() throws ServerException {
        var server = server();
        var secret = token().map(Token::secret).orElse("");
        if (!ours.equals(secret) && server.self() instanceof Answer.Ok<Account>(var account, var _)) {
            try {
                Handover.refuseOthers(account, who().orElseThrow(Session::needsSignIn));
            } catch (NeedsUser others) {
                throw new ServerException(ServerException.Kind.REFUSED, others.getMessage());
            }
            ours = secret;
        }
        return Optional.of(server).filter(_ -> ours.equals(secret));
    }

    /// Before anything is planned, or ended.
    void refuseOthers() throws ServerException {
        var _ = ours();
    }

    /// The server has said that the token no longer works.
    void refused() {
        journal.settings().keep(REFUSED, "yes");
    }

    void end() throws ServerException {
        var signed = known();
        journal.settings().keep(REFUSED, "yes");
        try {
            if (signed.isPresent()) {
                tokens.forget(key(signed.get().instance(), signed.get().account()));
            }
        } catch (SecretsException stays) {
            throw new ServerException(ServerException.Kind.REFUSED, stays.getMessage());
        }
    }

    private static ServerException needsSignIn() {
        return new ServerException(ServerException.Kind.NEEDS_SIGN_IN, Sentences.SIGN_IN_FIRST);
    }

    private static String key(Instance instance, Account account) {
        return instance.base() + " " + account.handle();
    }
}
