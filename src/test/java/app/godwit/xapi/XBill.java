package app.godwit.xapi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What X would charge: each person once in a UTC day, by the kind of the call.
public final class XBill {
    private static final long OWNED = 1_000;
    private static final long OTHER = 10_000;

    /// A page that was delivered.
    record Served(String path, String cursor, int people, int posts) {}

    private record Charged(LocalDate day, String path, String what) {}

    private final List<Served> served = new ArrayList<>();
    private final Set<Charged> charged = new HashSet<>();
    private long millionths;

    synchronized void page(String path, String cursor, List<String> people, int posts, Instant now) {
        served.add(new Served(path, cursor, people.size(), posts));
        for (var one : people) {
            if (charged.add(new Charged(LocalDate.ofInstant(now, ZoneOffset.UTC), path, one))) {
                millionths += isOwned(path) ? OWNED : OTHER;
            }
        }
    }

    /// The account itself, asked for at sign-in.
    synchronized void account(Instant now) {
        if (charged.add(new Charged(LocalDate.ofInstant(now, ZoneOffset.UTC), "/2/users/me", "me"))) {
            millionths += OTHER;
        }
    }

    private static boolean isOwned(String path) {
        return path.startsWith("/2/users/" + XWorld.OWNER + "/");
    }

    /// Without pinned posts, whose price is not documented.
    public synchronized long millionths() {
        return millionths;
    }

    /// People delivered, each as often as it was.
    public synchronized int people() {
        return served.stream().mapToInt(Served::people).sum();
    }

    public synchronized int posts() {
        return served.stream().mapToInt(Served::posts).sum();
    }

    synchronized List<Served> served() {
        return List.copyOf(served);
    }
}
