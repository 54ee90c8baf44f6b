package app.godwit.moves;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Server;
import app.godwit.handles.Account;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.handles.Matching;
import app.godwit.journal.Matches;
import java.util.List;

/// Asks the user's own server for the profiles of accounts that WebFinger has found, one after the other and
/// within the server's allowance. What it cannot find stays as WebFinger left it.
final class ProfileLookups {
    /// A move leads to one that leads to another, but not for ever.
    private static final int MOST_MOVES = 5;

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

    /// Whether this account was found, but its profile was not seen yet, or not since WebFinger found it again.
    static boolean lacksProfile(Matches.Row row) {
        return row.lookup()
                .filter(lookup -> switch (lookup) {
                    case Lookup.Found(var account) -> account.id().isEmpty();
                    case Lookup.Moved(var old, var _) -> old.id().isEmpty();
                    case Lookup.Absent _, Lookup.Mirror _, Lookup.Unusable _, Lookup.Unknown _ -> false;
                })
                .isPresent();
    }

    /// Whose ids the accounts get.
    String host() {
        return server.instance().domain();
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
        var answer = resolve(question.row().candidate().handle());
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

    private Answer<Lookup> resolve(Handle handle) {
        var answer = server.resolve(handle);
        pace.heard(answer.meta());
        return answer;
    }

    /// The user's server may fail to reach what WebFinger has found; that takes nothing back.
    private void keep(Question question, Lookup lookup) {
        if (!(lookup instanceof Lookup.Unknown)) {
            findings.keep(question, lookup instanceof Lookup.Moved moved ? arrived(moved) : lookup);
        }
    }

    /// Goes after somebody who has moved, to where they are now. A new account that the server cannot reach at this
    /// moment stays as it was told, and is asked for again the next time.
    private Lookup arrived(Lookup.Moved moved) {
        var at = moved.to();
        for (var hop = 0; hop < MOST_MOVES; hop++) {
            var known = Matching.withoutAsking(at);
            if (known.isPresent()) {
                return known.get();
            }
            if (!mayAsk() || !(resolve(at) instanceof Answer.Ok<Lookup>(var lookup, var _))) {
                return toBeSeen(moved.old(), at);
            }
            switch (lookup) {
                case Lookup.Found found -> {
                    return Matching.judged(found) instanceof Lookup.Found
                            ? new Lookup.Moved(
                                    moved.old().saying(found.account()),
                                    found.account().handle())
                            : Matching.judged(found);
                }
                case Lookup.Moved further -> at = further.to();
                case Lookup.Unusable _, Lookup.Mirror _ -> {
                    return lookup;
                }
                case Lookup.Absent _, Lookup.Unknown _ -> {
                    return toBeSeen(moved.old(), at);
                }
            }
        }
        return new Lookup.Unusable(moved.old().handle().display() + " has moved in a circle.");
    }

    private static Lookup toBeSeen(Account old, Handle to) {
        return new Lookup.Moved(old.seenBefore(old), to);
    }
}
