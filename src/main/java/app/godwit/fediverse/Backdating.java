package app.godwit.fediverse;

import app.godwit.posts.Draft;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import okhttp3.FormBody;

/// Asks a server to give a post the date on which it was written (`scheduled_at` in the past). For those servers alone
/// that are known to understand it so: others would publish at once or wait for the day to come.
///
/// @param isOn whether this server is to be asked at all
record Backdating(boolean isOn, InstantSource clock) {
    /// A moment that a server's clock may still hold for the future is not sent.
    private static final Duration SURELY_PAST = Duration.ofMinutes(10);

    static Backdating of(Wire wire) {
        return new Backdating(
                Ability.of(wire.instance()).has(Ability.Can.BACKDATE),
                wire.means().clock());
    }

    Backdating off() {
        return new Backdating(false, clock);
    }

    FormBody.Builder into(FormBody.Builder form, Draft draft) {
        return applies(draft) ? form.add("scheduled_at", draft.written().toString()) : form;
    }

    /// The earliest date that the post can carry.
    Instant earliest(Draft draft, Instant sent) {
        return applies(draft) && draft.written().isBefore(sent) ? draft.written() : sent;
    }

    /// The answer, with a word on the date if it is another than was asked for. Servers keep seconds.
    Answer<Published> compared(Answer<Published> answer, Draft draft) {
        return Answers.then(answer, ok -> {
            var published = ok.value();
            var apart = Duration.between(published.status().created(), draft.written());
            if (!applies(draft) || apart.abs().compareTo(Duration.ofSeconds(2)) < 0) {
                return ok;
            }
            var differences = EnumSet.of(Published.Difference.DATE);
            differences.addAll(published.differences());
            return new Answer.Ok<>(new Published(published.status(), differences), ok.meta());
        });
    }

    private boolean applies(Draft draft) {
        return isOn && draft.written().isBefore(clock.instant().minus(SURELY_PAST));
    }
}
