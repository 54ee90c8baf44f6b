package app.godwit.journal;

import java.time.Instant;

/// One deed: what is meant, how far it got.
///
/// @param id        its place in the lane's order
/// @param subject   what it is about, unique within its kind: an address, `SOURCE.PART`, `SOURCE.PART/INDEX`
/// @param request   all that is needed to do it, as JSON of the kind's own record
/// @param notBefore it is not tried before this moment
/// @param sent      the last time it was about to leave, [Instant#EPOCH] if never
/// @param tries     attempts that ended without an end
/// @param remote    the id the server gave (for a follow: the account's id, known before the deed)
/// @param detail    one sentence: what came of it, or why it waits
/// @param run       in which it last left, 0 if it never did
/// @param undoes    the deed that it takes back, 0 for none
public record Deed(
        long id,
        Lane lane,
        DeedKind kind,
        String subject,
        String request,
        DeedState state,
        Instant notBefore,
        Instant sent,
        int tries,
        String remote,
        String url,
        String detail,
        long run,
        long undoes) {
    /// A moment that no run waits for: the deed sleeps until something wakes it.
    public static final Instant ASLEEP = Instant.parse("9000-01-01T00:00:00Z");

    /// Said of a deed that may stand, and of which the server never told.
    public static final String UNCLEAR =
            "Your server does not show whether this arrived. Look there; if it did not, try it again";

    /// Whether it may stand, and nobody knows.
    public boolean isUnclear() {
        return detail.equals(UNCLEAR);
    }

    /// Whether no run waits for it.
    public boolean isAsleep() {
        return !notBefore.isBefore(ASLEEP);
    }

    /// The request as the kind's record.
    public <T> T request(Class<T> type) {
        return Json.read(request, type);
    }
}
