package app.godwit.xapi;

import app.godwit.http.NotSent;
import app.godwit.http.Reply;
import app.godwit.xapi.Answer.Cause;
import app.godwit.xapi.Answer.Refused;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a reply without success means. v2 sends `problem+json` with a type, a title and sometimes a reason, v1.1
/// numbered errors; the answers for money (402 `CreditsDepleted`, 403 `SpendCapReached`, 429 `UsageCapExceeded`)
/// have no page of their own at X and are told by their names.
final class Verdict {
    private static final int WINDOW_SECONDS = 15 * 60;
    private static final int DAY_SECONDS = 24 * 60 * 60;
    /// v1.1: the account is suspended (63, 64) or locked (326).
    private static final Pattern SUSPENDED = Pattern.compile("\"code\":\\s*(63|64|326)\\b");

    private Verdict() {}

    static <T> Answer<T> of(Reply reply, InstantSource time) {
        var words = words(reply);
        if (reply.status() == 402 || words.matches(".*(spendcap|usage-?cap|creditsdepleted|/problems/credits).*")) {
            return new Refused<>(
                    Cause.MONEY,
                    "X reports that your credits or the spending limit that is set there are used up; top up or raise"
                            + " it in X's developer console, then run this again.");
        }
        return switch (reply.status()) {
            case 401 ->
                new Refused<>(
                        Cause.KEYS,
                        "X does not accept the keys; they are wrong, revoked or expired: sign in again"
                                + " (godwit sign-in-x).");
            case 403 -> forbidden(reply.text(), words);
            case 404 -> new Refused<>(Cause.OTHER, "X has nothing at this place any more; what was read is kept.");
            case 420, 429 -> new Answer.Later<>(reset(reply, time).orElse(later(time)));
            default ->
                reply.status() >= 500
                        ? new Answer.Unreached<>("X is out of order (status " + reply.status() + ").")
                        : new Refused<>(
                                Cause.OTHER,
                                "X does not take this question (status " + reply.status()
                                        + "); update Godwit, or run this again later.");
        };
    }

    private static <T> Answer<T> forbidden(String body, String words) {
        if (words.contains("suspended")
                || words.contains("locked")
                || SUSPENDED.matcher(body).find()) {
            return new Refused<>(
                    Cause.SUSPENDED,
                    "X says that the account is suspended or locked; unlock it at X, then run this again.");
        }
        if (words.contains("unsupported-authentication") || words.contains("unsupported authentication")) {
            return new Refused<>(
                    Cause.NO_ACCESS,
                    "X answers this only to the account itself, not to an app's own token; sign in as the"
                            + " account (godwit sign-in-x --pin or --browser).");
        }
        return new Refused<>(
                Cause.NO_ACCESS,
                "The plan of your X keys has no access to this; enable it in X's developer console, or use a saved page"
                        + " of your browser instead (godwit import).");
    }

    /// Until when X wants no more, when this reply was the last one it gives.
    static Optional<Instant> pause(Reply reply, InstantSource time) {
        return "0".equals(reply.headers().get("x-rate-limit-remaining")) ? reset(reply, time) : Optional.empty();
    }

    /// Counted from X's own clock: the user's may be wrong.
    private static Optional<Instant> reset(Reply reply, InstantSource time) {
        var reset = Objects.requireNonNullElse(reply.headers().get("x-rate-limit-reset"), "");
        if (!reset.matches("[0-9]{1,12}")) {
            return Optional.empty();
        }
        var date = reply.headers().getInstant("Date");
        var theirNow = date == null ? time.instant() : date;
        var seconds = Long.parseLong(reset) - theirNow.getEpochSecond() + 1;
        return Optional.of(time.instant().plusSeconds(Math.clamp(seconds, 1, DAY_SECONDS)));
    }

    private static Instant later(InstantSource time) {
        return time.instant().plus(Duration.ofSeconds(WINDOW_SECONDS));
    }

    private static String words(Reply reply) {
        try {
            var json = JsonMapper.shared().readTree(reply.body());
            return (text(json, "type") + " " + text(json, "title") + " " + text(json, "reason") + " "
                            + text(json, "detail"))
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\s+", " ");
        } catch (JacksonException noJson) {
            return "";
        }
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).asString("");
    }

    static <T> Answer<T> of(IOException gone) {
        return gone instanceof NotSent ? new Answer.Unreached<>(sentence(gone)) : new Answer.Unclear<>(sentence(gone));
    }

    static String sentence(IOException gone) {
        return Objects.requireNonNullElse(gone.getMessage(), "X cannot be reached.");
    }
}
