package app.godwit.fediverse;

import app.godwit.fediverse.Answer.Later;
import app.godwit.fediverse.Answer.Matter;
import app.godwit.fediverse.Answer.Meta;
import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.fediverse.Answer.Unclear;
import app.godwit.http.NotSent;
import app.godwit.http.Reply;
import java.io.IOException;
import java.util.Locale;

/// What a reply, or its absence, means for a deed. The one place that decides between done, not done and
/// maybe done.
///
/// That a change is done is believed only when a server of this kind says so: with JSON, or with 204 and nothing.
/// A web page with 200 comes from something in between.
///
/// @param host whose server it is, for the sentences
record Verdict(String host, Token token, Errand errand) {
    private static final int NO_CONTENT = 204;

    /// Takes a result out of a reply.
    @FunctionalInterface
    interface Reading<T> {
        T read(Reply reply) throws Unreadable;
    }

    <T> Answer<T> on(IOException failure) {
        var why = failure.getMessage() == null ? "The connection to " + host + " broke off." : failure.getMessage();
        return failure instanceof NotSent ? new Later<>(why, Meta.NONE, Matter.ALL) : notKnown(why, Meta.NONE);
    }

    <T> Answer<T> on(Reply reply, Meta meta, Reading<T> reading) {
        if (reply.isSuccess() || errand.understands(reply)) {
            return done(reply, meta, reading);
        }
        var status = reply.status();
        if (status == 429) {
            return new Later<>(host + " asks to slow down.", meta, Matter.ALL);
        }
        if (status >= 500 || status == 408) {
            return notKnown(host + " is in trouble (" + status + ").", meta);
        }
        return status >= 400 && !isInTheWay(reply)
                ? new Refused<>(refusal(status, Words.of(reply, token)), meta)
                : new Later<>("Something between here and " + host + " turned the request away.", meta);
    }

    private <T> Answer<T> done(Reply reply, Meta meta, Reading<T> reading) {
        try {
            if (reply.isSuccess() && errand.deed() == Errand.Deed.CHANGES && reply.status() != NO_CONTENT) {
                Json.check(reply);
            }
            return new Ok<>(reading.read(reply), meta);
        } catch (Unreadable nonsense) {
            return notKnown(host + " gave an answer that Godwit cannot read.", meta);
        }
    }

    private <T> Answer<T> notKnown(String why, Meta meta) {
        return errand.deed() == Errand.Deed.READS ? new Later<>(why, meta) : new Unclear<>(why, meta);
    }

    /// A page that checks browsers, put before the server.
    private static boolean isInTheWay(Reply reply) {
        return reply.status() == 403 && "challenge".equals(reply.headers().get("cf-mitigated"));
    }

    private String refusal(int status, String words) {
        if (!words.isEmpty()) {
            return host + " refused: " + words + (words.endsWith(".") || words.endsWith("…") ? "" : ".");
        }
        return switch (status) {
            case 403 -> host + " does not allow it.";
            case 404, 410 -> host + " does not know it, or no longer.";
            case 413 -> "The file is too large for " + host + ".";
            case 415 -> host + " does not take this kind of file.";
            default -> String.format(Locale.ROOT, "%s refused (%d).", host, status);
        };
    }
}
