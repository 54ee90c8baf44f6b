package app.godwit.moves;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Server;
import app.godwit.handles.Lookup;
import app.godwit.journal.Matches;
import java.util.List;

/// Asks the user's own server for the profiles of accounts that WebFinger has found, one after the other and
/// within the server's allowance. What it cannot find stays as WebFinger left it.
final class ProfileLookups {
    private final Server server;
    private final Pace pace;
    private final Findings findings;
    private final Time time;
    private final Pause pause;
    private final Board board;

    ProfileLookups(Server server, Pace pace, Findings findings, Time time, Pause pause, Board board) {
        this.server = server;
        this.pace = pace;
        this.findings = findings;
        this.time = time;
        this.pause = pause;
        this.board = board;
    }

    /// Whether this account was found, but its profile was not seen yet.
    static boolean lacksProfile(Matches.Row row) {
        return row.lookup()
                .filter(lookup -> lookup instanceof Lookup.Found found
                        && found.account().id().isEmpty())
                .isPresent();
    }

    void lookUp(List<Question> questions, Runnable answered) {
        for (var question : questions) {
            if (!mayAsk() || !ask(question)) {
                return;
            }
            answered.run();
        }
    }

    private boolean mayAsk() {
        var at = pace.earliestRequest();
        if (!at.isAfter(time.instant())) {
            return !pause.isAsked();
        }
        board.waiting("match", "Your server allows no more for now", at);
        return pause.waitUntil(at);
    }

    /// @return whether to go on
    private boolean ask(Question question) {
        var answer = server.resolve(question.row().candidate().handle());
        pace.heard(answer.meta());
        switch (answer) {
            case Answer.Ok<Lookup> ok -> keep(question, ok.value());
            case Answer.SignedOut<Lookup> _ -> {
                board.stop("Your server", Sentences.SIGN_IN_AGAIN);
                return false;
            }
            case Answer.Later<Lookup> _, Answer.Refused<Lookup> _, Answer.Unclear<Lookup> _ -> {}
        }
        return true;
    }

    /// The user's server may fail to reach what WebFinger has found; that takes nothing back.
    private void keep(Question question, Lookup lookup) {
        if (!(lookup instanceof Lookup.Unknown)) {
            findings.keep(question, lookup);
        }
    }
}
