package app.godwit.moves;

import app.godwit.fediverse.Answer;
import app.godwit.journal.Deed;
import app.godwit.journal.Outcome;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// A server's answer → how the attempt at a deed ended, or the value that was asked for.
final class Outcomes {
    private final ServerClock clock;
    private final Pace pace;
    private final Failing failing;

    Outcomes(ServerClock clock, Pace pace, Failing failing) {
        this.clock = clock;
        this.pace = pace;
        this.failing = failing;
    }

    /// The answer to a request that does the deed.
    <T> Outcome of(Deed deed, Answer<T> answer, Function<T, Outcome> done) throws NeedsUser {
        pace.heard(deed.kind(), answer.meta(), answer instanceof Answer.Ok || answer instanceof Answer.Unclear);
        failing.heard(deed, answer);
        return switch (answer) {
            case Answer.Ok<T> ok -> {
                pace.welcome();
                yield told(deed, done.apply(ok.value()));
            }
            case Answer.Later<T> later -> new Outcome.Later(again(deed, later.meta()), later.why());
            case Answer.Refused<T> refused -> {
                pace.welcome();
                yield new Outcome.Refused(refused.why());
            }
            case Answer.Unclear<T> unclear -> {
                again(deed, unclear.meta());
                yield new Outcome.Unknown(unclear.why());
            }
            case Answer.SignedOut<T> _ -> throw new SignedOut();
        };
    }

    /// The answer to a request that changes nothing.
    <T> T value(Deed deed, Answer<T> answer) throws NeedsUser, NotAnswered {
        pace.heard(answer.meta());
        failing.heard(deed, answer);
        return switch (answer) {
            case Answer.Ok<T> ok -> {
                pace.welcome();
                yield ok.value();
            }
            case Answer.Later<T> later ->
                throw new NotAnswered(new Outcome.Later(again(deed, later.meta()), later.why()));
            case Answer.Unclear<T> unclear ->
                throw new NotAnswered(new Outcome.Later(again(deed, unclear.meta()), unclear.why()));
            case Answer.Refused<T> refused -> throw new NotAnswered(new Outcome.Refused(refused.why()));
            case Answer.SignedOut<T> _ -> throw new SignedOut();
        };
    }

    /// A yes that says nothing.
    private Outcome told(Deed deed, Outcome outcome) {
        if (outcome instanceof Outcome.Unknown unknown) {
            failing.failed(deed, unknown.why());
        }
        return outcome;
    }

    private Instant again(Deed deed, Answer.Meta meta) {
        var its = Enough.due(failing.times(deed), now());
        var everybodys = everybodys(deed, meta);
        return its.isAfter(everybodys) ? its : everybodys;
    }

    /// The server's own word if it gave one, else growing pauses. Everything else waits as long: it is the same server.
    private Instant everybodys(Deed deed, Answer.Meta meta) {
        return meta.retryAfter()
                .map(word -> pace.turnedAway(Optional.of(word), deed.id()))
                .or(() -> meta.allowance()
                        .filter(allowance -> allowance.remaining() <= 0)
                        .map(allowance -> clock.toLocal(allowance.reset())))
                .orElseGet(() -> pace.turnedAway(Optional.empty(), deed.id()));
    }

    /// Try again after the pause that belongs to so many tries.
    Outcome.Later later(int tries, String why) {
        return new Outcome.Later(now().plus(Patience.after(tries)), why);
    }

    private Instant now() {
        return clock.toLocal(clock.instant());
    }
}
