package app.godwit.practice;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who on this server follows whom, in the order of asking.
final class Follows {
    private final Ids ids;
    private final InstantSource time;
    private final Map<String, Map<String, Follow>> byFollower = new HashMap<>();
    private final Map<String, Counted> counted = new HashMap<>();
    private int changes;

    Follows(Ids ids, InstantSource time) {
        this.ids = ids;
        this.time = time;
    }

    /// One account following another, or having asked to, or having done so once.
    ///
    /// @param id       sorts by age
    /// @param accepted when the other side says yes; [Instant#MAX] until a person does
    /// @param made     how often it was created
    record Follow(String id, Member target, Instant accepted, boolean ended, int made) {}

    /// A count stays true until something changes or time passes.
    private record Counted(int changes, Instant at, int count) {}

    /// How many an account follows.
    int count(String follower) {
        var now = time.instant();
        var known = counted.get(follower);
        if (known == null || known.changes() != changes || !known.at().equals(now)) {
            known = new Counted(changes, now, following(follower).size());
            counted.put(follower, known);
        }
        return known.count();
    }

    /// Whether an account follows so many, or more. Each follow asks, so they are counted only when there may be.
    boolean reaches(String follower, int many) {
        return of(follower).size() >= many && count(follower) >= many;
    }

    /// Creates it, or nothing if it is there.
    ///
    /// @return whether something was created
    boolean create(String follower, Member target, Instant accepted) {
        var theirs = of(follower);
        var old = theirs.get(target.id());
        if (old != null && !old.ended()) {
            return false;
        }
        var made = old == null ? 1 : old.made() + 1;
        changes++;
        theirs.put(target.id(), new Follow(ids.at(time.instant()), target, accepted, false, made));
        return true;
    }

    void end(String follower, String target) {
        changes++;
        of(follower)
                .computeIfPresent(
                        target, (_, old) -> new Follow(old.id(), old.target(), old.accepted(), true, old.made()));
    }

    /// The other side says yes to what waits.
    void accept(String follower, String target) {
        changes++;
        of(follower)
                .computeIfPresent(
                        target,
                        (_, old) -> new Follow(old.id(), old.target(), time.instant(), old.ended(), old.made()));
    }

    /// A follow or request that stands.
    Optional<Follow> standing(String follower, String target) {
        return Optional.ofNullable(of(follower).get(target)).filter(follow -> !follow.ended());
    }

    boolean isFollowing(String follower, String target) {
        return standing(follower, target).filter(this::isAccepted).isPresent();
    }

    boolean isAccepted(Follow follow) {
        return !follow.ended() && !time.instant().isBefore(follow.accepted());
    }

    /// Those accepted, in the order of asking.
    List<Follow> following(String follower) {
        return of(follower).values().stream().filter(this::isAccepted).toList();
    }

    /// Everything that ever was, in the order of first asking.
    List<Follow> history(String follower) {
        return List.copyOf(of(follower).values());
    }

    private Map<String, Follow> of(String follower) {
        return byFollower.computeIfAbsent(follower, _ -> new LinkedHashMap<>());
    }
}
