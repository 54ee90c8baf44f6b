package app.godwit.endtoend;

import app.godwit.journal.Deed;
import app.godwit.journal.Lane;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.practice.Flavour;
import app.godwit.practice.Ledger;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// A person who is asked whether a post arrived: who looks, and tries it again.
final class Person {
    private static final int MOST = 20;

    private Person() {}

    /// @return whether there was something to decide
    static boolean decides(Move move) throws Exception {
        var unclear = move.runs().unfinished(Lane.POSTS).stream()
                .filter(one -> one.why().equals(Deed.UNCLEAR))
                .toList();
        for (var one : unclear) {
            move.runs().retry(one);
        }
        return !unclear.isEmpty();
    }

    /// Posts in the order in which readers see them: where a server dates posts back, that is the order of their dates,
    /// and one that was tried again late stands at its place.
    static List<Ledger.Post> reads(List<Ledger.Post> standing, Flavour flavour) {
        return flavour == Flavour.SNAC
                ? standing.stream()
                        .sorted(Comparator.comparing(post -> Instant.parse(post.created())))
                        .toList()
                : standing;
    }

    /// Runs, decides, and runs again.
    static Progress runs(Move move) throws Exception {
        var end = move.runs().start().await();
        for (var again = 0; again < MOST && end.state() == Progress.State.DONE && decides(move); again++) {
            end = move.runs().start().await();
        }
        return end;
    }
}
