package app.godwit.cli;

import app.godwit.moves.FromX;
import app.godwit.moves.ServerException;
import app.godwit.moves.XAccount;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "sign-in-x",
        description =
                "Use your own keys of the X API; X is asked whose they are, which it charges as one person. Keys are"
                    + " asked for, or taken from GODWIT_X_KEY, GODWIT_X_SECRET, GODWIT_X_TOKEN, GODWIT_X_TOKEN_SECRET,"
                    + " GODWIT_X_CLIENT and GODWIT_X_CLIENT_SECRET; never from the command line, where others could"
                    + " read them.")
final class SignInXCommand extends XTask {
    @ArgGroup
    private Way way = new Way();

    @Option(
            names = "--port",
            defaultValue = "47363",
            paramLabel = "N",
            description = "With --browser: enter http://127.0.0.1:N/callback in X's developer console (default 47363).")
    private int port;

    @Option(names = "--no-browser", description = "Print the address only.")
    private boolean noBrowser;

    static final class Way {
        @Option(names = "--pin", description = "Say yes at X and type the number it shows (API key and secret).")
        private boolean pin;

        @Option(names = "--browser", description = "Say yes at X and come back by itself (OAuth 2 client id).")
        private boolean browser;

        @Option(names = "--tokens", description = "Take all four values from the developer console (default).")
        private boolean tokens;

        @Option(names = "--app", description = "Take an app's own bearer token, for look-ups alone.")
        private boolean app;
    }

    SignInXCommand(Context context) {
        super(context);
    }

    @Override
    void before() {
        // A move may begin with the sign-in.
    }

    @Override
    Answer work(FromX x) throws Exception {
        var account = account(x);
        return Answer.done(
                Map.of(
                        "account", "@" + account.handle(),
                        "id", Shapes.id(account.id()),
                        "following", account.following(),
                        "acting", account.acting().name().toLowerCase(Locale.ROOT)),
                "X answers for @" + account.handle() + ". Nothing is fetched before you have agreed to its price.");
    }

    private XAccount account(FromX x) throws ServerException, IOException, InterruptedException, Failure {
        if (!way.app) {
            console()
                    .note("X is asked once whose keys these are, and charges that as one person, "
                            + FromX.SIGN_IN.display() + ". Giving the keys agrees to it.");
        }
        if (way.pin) {
            return said(x.signInByPin(secret("GODWIT_X_KEY", "API key"), secret("GODWIT_X_SECRET", "API key secret")));
        }
        if (way.browser) {
            var client = secret("GODWIT_X_CLIENT", "Client id");
            return said(x.signInByBrowser(client, optional("GODWIT_X_CLIENT_SECRET", "Client secret, if any"), port));
        }
        if (way.app) {
            return x.signInAsApp(secret("GODWIT_X_TOKEN", "Bearer token"));
        }
        return x.signInWithTokens(
                secret("GODWIT_X_KEY", "API key"),
                secret("GODWIT_X_SECRET", "API key secret"),
                secret("GODWIT_X_TOKEN", "Access token"),
                secret("GODWIT_X_TOKEN_SECRET", "Access token secret"));
    }

    private XAccount said(FromX.Attempt begun) throws ServerException, IOException, InterruptedException, Failure {
        try (var attempt = begun) {
            console().note("Say yes on this page:");
            console().note(attempt.page().toString());
            if (!noBrowser && !outside().show(attempt.page())) {
                console().note("No browser could be opened here; open the page yourself.");
            }
            return attempt.finish(way.pin ? pin() : "");
        }
    }

    private String pin() throws IOException, Failure {
        return console()
                .ask("PIN:")
                .orElseThrow(() -> new Failure(Exit.USAGE, "No PIN was given; begin the sign-in again."));
    }

    private String secret(String variable, String what) throws IOException, Failure {
        var given = optional(variable, what);
        if (given.isEmpty()) {
            throw new Failure(Exit.USAGE, what + " is missing; set " + variable + " or write it to standard input.");
        }
        return given;
    }

    private String optional(String variable, String what) throws IOException {
        var set = outside().variable(variable);
        return set.isPresent() ? set.get() : console().askSecretly(what + ":").orElse("");
    }
}
