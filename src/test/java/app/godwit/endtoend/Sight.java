package app.godwit.endtoend;

import app.godwit.practice.Ledger;
import java.util.List;
import java.util.Map;

/// What the user sees of the own server.
record Sight(
        List<Ledger.Follow> follows,
        List<Ledger.Post> posts,
        List<String> muted,
        List<String> blocked,
        Map<String, List<String>> lists) {
    static Sight of(Ledger ledger) {
        return new Sight(
                ledger.follows().stream()
                        .filter(follow -> follow.state() != Ledger.FollowState.ENDED)
                        .toList(),
                ledger.standing(),
                ledger.muted(),
                ledger.blocked(),
                ledger.lists());
    }

    Sight withoutPosts() {
        return new Sight(follows, List.of(), muted, blocked, lists);
    }
}
