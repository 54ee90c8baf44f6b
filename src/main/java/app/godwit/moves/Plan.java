package app.godwit.moves;

import app.godwit.posts.Apart;
import app.godwit.posts.Composed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What would be done, what is left out and why, how many requests, and when it ends.
///
/// @param peopleLeftOut reason in plain words → how many people
/// @param tweetsLeftOut reason → how many tweets
/// @param included      kind → how many tweets of those that are posted only by the user's yes
/// @param ways          how the follows can be done, side by side
/// @param cap           how many accounts one may follow there; empty where the server keeps no such limit or is not
/// known yet
/// @param reserve       percent of every allowance that stays the user's
/// @param drip          how many posts the user wants at most; they wait for it as for a limit
public record Plan(
        List<Part> parts,
        Map<String, Integer> peopleLeftOut,
        Map<Composed.Reason, Integer> tweetsLeftOut,
        Map<Apart, Integer> included,
        List<Way> ways,
        Optional<Cap> cap,
        int reserve,
        Drip drip,
        int requests,
        Instant endsAt) {
    public Plan {
        parts = List.copyOf(parts);
        peopleLeftOut = Map.copyOf(peopleLeftOut);
        tweetsLeftOut = Map.copyOf(tweetsLeftOut);
        included = Map.copyOf(included);
        ways = List.copyOf(ways);
    }

    /// Before sign-in, with the usual share and no other way.
    public Plan(
            List<Part> parts,
            Map<String, Integer> peopleLeftOut,
            Map<Composed.Reason, Integer> tweetsLeftOut,
            Map<Apart, Integer> included,
            int requests,
            Instant endsAt) {
        this(
                parts,
                peopleLeftOut,
                tweetsLeftOut,
                included,
                List.of(),
                Optional.empty(),
                Reserve.USUAL.percent(),
                Drip.OPEN,
                requests,
                endsAt);
    }

    /// @param lane     `follows`, `posts`, `media`, `mutes`, `blocks`, `lists`
    /// @param limit    the server's limit, `per` this long; [Integer#MAX_VALUE] for none
    /// @param requests how many it takes
    /// @param left     of the limit, for this move, before the window ends
    public record Part(String lane, int count, int limit, Duration per, int requests, int left, Instant endsAt) {
        /// One request each, and nothing spent yet.
        public Part(String lane, int count, int limit, Duration per, Instant endsAt) {
            this(lane, count, limit, per, count, limit, endsAt);
        }
    }

    /// One way to do the follows.
    ///
    /// @param follows  that it does
    /// @param requests that Godwit sends for it
    /// @param basis    what the end is
    public record Way(Means means, int follows, int requests, Basis basis, Instant endsAt) {}

    /// How an end is known.
    public enum Basis {
        /// From the server's limits.
        FORESEEN,
        /// From how long the server took over the last file.
        MEASURED,
        /// It is the latest: how long a server takes over a file stands nowhere, only after how long it gives up on a
        /// row. It asks the home of each person, and each of those answers in its own time.
        AT_MOST
    }

    /// By what follows are done.
    public enum Means {
        /// One after the other, within the limits.
        API,
        /// `following_accounts.csv`, which the user uploads in the server's settings: its daily limit does not count
        /// there.
        FILE,
        /// The same file, handed in by Godwit.
        HAND_IN
    }

    /// How many accounts one account may follow.
    ///
    /// @param following now
    /// @param room      for more
    public record Cap(int limit, int following, int room) {
        /// Some of the room is promised already.
        Cap less(int promised) {
            return new Cap(limit, following, Math.max(0, room - promised));
        }
    }
}
