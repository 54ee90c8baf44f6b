package app.godwit.archive;

import app.godwit.tweets.Intake;
import app.godwit.tweets.Person;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Handles that the tweets themselves tell: of the mentioned and of those replied to. The newest tweet wins.
final class Names {
    /// X allows 15 letters for a handle, 20 in early days, and 50 for a name.
    private static final int LONGEST = 200;
    /// Far above how many people a person mentions; they wait in memory.
    private static final int MOST = 500_000;

    private final long owner;
    private final Map<Long, Name> newest = new HashMap<>();

    Names(long owner) {
        this.owner = owner;
    }

    void learn(WireTweet tweet) {
        for (var entity : tweet.entities) {
            if (entity.kind == WireEntity.Kind.MENTION) {
                learn(entity.person, entity.handle, entity.name, tweet.id);
            }
        }
        learn(tweet.replyUser, tweet.replyName, "", tweet.id);
    }

    private void learn(long person, String handle, String name, long tweet) {
        if (person <= 0 || person == owner || handle.isEmpty() || handle.length() + name.length() > LONGEST) {
            return;
        }
        var known = newest.get(person);
        if (known == null) {
            if (newest.size() < MOST) {
                newest.put(person, new Name(handle, name, tweet));
            }
        } else if (tweet > known.tweet) {
            var sameAccount = name.isEmpty() && known.handle.equals(handle);
            newest.put(person, new Name(handle, sameAccount ? known.name : name, tweet));
        }
    }

    boolean knows(long person) {
        return newest.containsKey(person);
    }

    int size() {
        return newest.size();
    }

    void pushTo(Intake intake) {
        newest.forEach((id, name) -> intake.person(
                Person.named(id, EscapedText.clean(name.handle), EscapedText.clean(name.name)),
                Set.of(),
                Moments.posted(name.tweet, "").orElse(Instant.EPOCH)));
    }

    private record Name(String handle, String name, long tweet) {}
}
