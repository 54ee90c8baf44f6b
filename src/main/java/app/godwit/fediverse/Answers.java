package app.godwit.fediverse;

import app.godwit.fediverse.Answer.Later;
import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.fediverse.Answer.SignedOut;
import app.godwit.fediverse.Answer.Unclear;
import java.util.function.Function;

/// One answer after the other: goes on only when the first was good.
final class Answers {
    private Answers() {}

    static <T, R> Answer<R> then(Answer<T> first, Function<Ok<T>, Answer<R>> next) {
        return switch (first) {
            case Ok<T> ok -> next.apply(ok);
            case Later<T>(var why, var meta, var matter) -> new Later<>(why, meta, matter);
            case Refused<T>(var why, var meta) -> new Refused<>(why, meta);
            case Unclear<T>(var why, var meta) -> new Unclear<>(why, meta);
            case SignedOut<T>(var meta) -> new SignedOut<>(meta);
        };
    }
}
