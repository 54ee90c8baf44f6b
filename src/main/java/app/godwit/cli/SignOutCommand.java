package app.godwit.cli;

import app.godwit.moves.Move;
import java.util.Map;
import picocli.CommandLine.Command;

@Command(
        name = "sign-out",
        description = "End Godwit's access to your account on the server, and forget the token here. What was done"
                + " stays.")
final class SignOutCommand extends MoveTask {
    SignOutCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws Exception {
        var who = move.server()
                .signedIn()
                .map(signedIn -> signedIn.account().handle().display())
                .orElse("");
        var stays = move.server().signOut();
        var words = who.isEmpty() ? "Nobody was signed in." : "Signed out " + who + ".";
        return Answer.done(
                Map.of("account", who, "remains", stays.orElse("")),
                stays.map(remains -> words + " " + remains).orElse(words));
    }
}
