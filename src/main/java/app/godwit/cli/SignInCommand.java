package app.godwit.cli;

import app.godwit.fediverse.Instance;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.moves.ServerException;
import app.godwit.moves.SignedIn;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "sign-in",
        description = "Sign in to your account on a server, in the browser; or paste a code, or a token made in the"
                + " server's settings.")
final class SignInCommand extends MoveTask {
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&#]+)");

    @Parameters(paramLabel = "SERVER", description = "Its name, such as harbour.example.")
    private String server = "";

    @ArgGroup
    private Way way = new Way();

    @Option(names = "--no-browser", description = "Print the address only.")
    private boolean noBrowser;

    static final class Way {
        @Option(names = "--code", description = "Ask for the code that the page shows, or the address it ended on.")
        private boolean code;

        @Option(
                names = "--token",
                description = "Take an access token from GODWIT_TOKEN or from standard input, never from the command"
                        + " line, where others could read it.")
        private boolean token;
    }

    SignInCommand(Context context) {
        super(context);
    }

    @Override
    void before() {
        // A move may begin with the sign-in.
    }

    @Override
    Answer work(Move move) throws Exception {
        var planned = planned(move);
        var signedIn = way.token ? move.server().signInWithToken(server, token()) : inBrowser(move);
        var instance = signedIn.instance();
        var account = signedIn.account().handle().display();
        if (planned(move) < planned) {
            console().note("What was planned for another account is not done as this one; plan it anew.");
        }
        return Answer.done(
                Map.of(
                        "account", account,
                        "server", instance.base(),
                        "software", instance.software(),
                        "version", instance.version()),
                "Signed in as " + account + " (" + instance.software() + " " + instance.version() + ").");
    }

    private static int planned(Move move) {
        return move.overview().lanes().stream().mapToInt(Progress.Part::waiting).sum();
    }

    private String token() throws IOException, Failure {
        var given = outside().variable("GODWIT_TOKEN");
        if (given.isPresent()) {
            return given.get();
        }
        return console()
                .askSecretly("Access token:")
                .orElseThrow(() ->
                        new Failure(Exit.USAGE, "No token was given; set GODWIT_TOKEN or write it to standard input."));
    }

    private SignedIn inBrowser(Move move) throws ServerException, IOException, InterruptedException, Failure {
        try (var attempt = move.server().signIn(server)) {
            ServerCard.lines(attempt.instance(), attempt.about()).forEach(console()::note);
            ServerCard.slip(move.server().typed(server)).ifPresent(console()::note);
            var page = way.code ? attempt.pageForCode() : attempt.page();
            console().note("Say yes on this page:");
            console().note(page.toString());
            if (!noBrowser && !outside().show(page)) {
                console().note("No browser could be opened here; open the page yourself.");
            }
            return way.code ? attempt.withCode(code(attempt.instance())) : attempt.await();
        }
    }

    private String code(Instance server) throws IOException, Failure {
        if (server.flavour() == Instance.Flavour.MISSKEY) {
            // It shows none: that the person said yes is enough.
            return console().ask("Press Enter when you have said yes.").orElse("");
        }
        var typed = console()
                .ask("Code:")
                .orElseThrow(() -> new Failure(Exit.USAGE, "No code was given; begin the sign-in again."));
        var match = CODE.matcher(typed);
        return match.find() ? URLDecoder.decode(match.group(1), StandardCharsets.UTF_8) : typed;
    }
}
