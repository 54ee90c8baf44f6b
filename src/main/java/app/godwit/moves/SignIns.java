package app.godwit.moves;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.AppRegistration;
import app.godwit.fediverse.Authorization;
import app.godwit.fediverse.Finding;
import app.godwit.fediverse.Instance;
import app.godwit.fediverse.Instances;
import app.godwit.fediverse.Landing;
import app.godwit.fediverse.Means;
import app.godwit.fediverse.Server;
import app.godwit.fediverse.SignIn;
import app.godwit.fediverse.Token;
import app.godwit.fediverse.TypedName;
import app.godwit.moves.ServerException.Kind;
import app.godwit.secrets.SecretsException;
import app.godwit.secrets.TokenStore;
import java.io.IOException;
import java.util.Optional;

/// The account a move acts as and its server: signing in and out.
///
/// Godwit is registered once with each server; the registration is kept where the tokens are, since it holds a secret
/// too.
public final class SignIns {
    private final Means means;
    private final TokenStore tokens;
    private final Session session;

    SignIns(Means means, TokenStore tokens, Session session) {
        this.means = means;
        this.tokens = tokens;
        this.session = session;
    }

    /// Checks a server's name as it is typed, before [#signIn].
    public TypedName typed(String name) {
        return TypedName.of(name, means.http().reach());
    }

    /// Looks what is behind a server's name and does nothing there: up to five requests.
    public Finding.Here look(String server) throws ServerException {
        return switch (new Instances(means.http()).find(server)) {
            case Finding.Here here -> here;
            case Finding.NoName no -> throw new ServerException(Kind.NAME, no.why());
            case Finding.Slip no -> throw new ServerException(Kind.NAME, no.why());
            case Finding.NotFediverse no -> throw new ServerException(Kind.NOT_FEDIVERSE, no.why());
            case Finding.Unreachable no -> throw new ServerException(Kind.UNREACHABLE, no.why());
        };
    }

    /// The account this move acts as; empty before sign-in and once the server has said that the token no
    /// longer works.
    public Optional<SignedIn> signedIn() {
        return session.who();
    }

    /// Checks a server by name (as a person types it) and prepares to sign in there.
    public SignInAttempt signIn(String server) throws ServerException {
        var here = look(server);
        var instance = here.instance();
        var kept = registration(instance);
        var landing = listen(kept);
        try {
            var authorization = value(authorize(instance, kept, landing));
            keep(authorization.registration());
            return new BrowserSignIn(this, authorization, landing, here.about());
        } catch (ServerException | RuntimeException failure) {
            landing.close();
            throw failure;
        }
    }

    private Answer<Authorization> authorize(Instance instance, Optional<AppRegistration> kept, Landing landing) {
        var signIn = new SignIn(means);
        return kept.isPresent() ? signIn.beginAgain(instance, landing, kept.get()) : signIn.begin(instance, landing);
    }

    private static Landing listen(Optional<AppRegistration> kept) throws ServerException {
        try {
            return kept.isPresent() ? Landing.openFor(kept.get()) : Landing.open();
        } catch (IOException noPort) {
            throw new ServerException(
                    Kind.REFUSED, "No port is free on this computer to come back to. Paste a code or a token instead.");
        }
    }

    /// Signs in with a token made in the server's settings.
    public SignedIn signInWithToken(String server, String token) throws ServerException {
        return begin(look(server).instance(), new Token(token.strip()));
    }

    /// Asks the server whose token it is, and begins to act as that account.
    SignedIn begin(Instance instance, Token token) throws ServerException {
        var account = value(Server.of(instance, token, means).self());
        var who = new SignedIn(instance, account);
        session.begin(who, token);
        return who;
    }

    /// Makes the token worthless on the server, where it allows that, and forgets it here. Where the server cannot be
    /// told, the token is at least gone from here.
    ///
    /// @return one sentence when the server did not end the access; empty when nothing remains
    /// @throws ServerException when the token is that of another account, whose access goes on
    public Optional<String> signOut() throws ServerException {
        var who = session.known();
        var token = session.token();
        if (token.isPresent()) {
            session.refuseOthers();
        }
        var remains = who.isPresent() && token.isPresent()
                ? revoked(who.get().instance(), token.get())
                : Optional.<String>empty();
        session.end();
        return remains;
    }

    private Optional<String> revoked(Instance instance, Token token) {
        var app = registration(instance);
        if (app.isEmpty() && instance.flavour() != Instance.Flavour.MISSKEY) {
            return Optional.of("The token was made in the server's settings: end it there.");
        }
        var unregistered = new AppRegistration(instance.base(), "", "", "", "");
        return switch (new SignIn(means).revoke(instance, app.orElse(unregistered), token)) {
            case Answer.Ok<Token> _, Answer.SignedOut<Token> _ -> forgetApp(instance);
            case Answer.Refused<Token> refused -> Optional.of(refused.why());
            case Answer.Later<Token> later -> Optional.of(unheard(later.why()));
            case Answer.Unclear<Token> unclear -> Optional.of(unheard(unclear.why()));
        };
    }

    /// snac throws the app away with its token.
    private Optional<String> forgetApp(Instance instance) {
        try {
            if (instance.flavour() == Instance.Flavour.SNAC) {
                tokens.forget(key(instance.base()));
            }
            return Optional.empty();
        } catch (SecretsException stays) {
            return Optional.of(stays.getMessage());
        }
    }

    private static String unheard(String why) {
        return why + " End Godwit's access in the settings of your account there.";
    }

    private Optional<AppRegistration> registration(Instance instance) {
        return tokens.read(key(instance.base())).flatMap(AppRegistration::fromSecret);
    }

    private void keep(AppRegistration registration) throws ServerException {
        try {
            tokens.keep(key(registration.base()), registration.toSecret());
        } catch (SecretsException nowhere) {
            throw new ServerException(Kind.REFUSED, nowhere.getMessage());
        }
    }

    private static String key(String base) {
        return base + " app";
    }

    static <T> T value(Answer<T> answer) throws ServerException {
        return switch (answer) {
            case Answer.Ok<T> ok -> ok.value();
            case Answer.Later<T> later -> throw new ServerException(Kind.UNREACHABLE, later.why());
            case Answer.Unclear<T> unclear -> throw new ServerException(Kind.UNREACHABLE, unclear.why());
            case Answer.Refused<T> refused -> throw new ServerException(Kind.REFUSED, refused.why());
            case Answer.SignedOut<T> _ ->
                throw new ServerException(
                        Kind.NEEDS_SIGN_IN, "The server does not accept this token. Make a new one there.");
        };
    }
}
