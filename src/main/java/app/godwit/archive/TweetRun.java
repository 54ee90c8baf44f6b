package app.godwit.archive;

import app.godwit.tweets.Intake;
import app.godwit.tweets.Tweet;
import java.util.Collections;
import java.util.Optional;

/// What every era does with its tweets: each is taken once, made, counted and pushed.
final class TweetRun {
    private final TweetMaker maker;
    private final Names names;
    private final Problems problems;
    private final Intake intake;
    private final Tally tally = new Tally();
    /// Older version of an edited tweet → its last version.
    private final LongMap edits = new LongMap();

    TweetRun(TweetMaker maker, Names names, Problems problems, Intake intake) {
        this.maker = maker;
        this.names = names;
        this.problems = problems;
        this.intake = intake;
    }

    /// @param spot where it stands, for problems
    /// @return whether it is usable and was not there before
    boolean tweet(WireTweet wire, Spot spot) {
        if (!isUsable(wire, spot) || !tally.isNew(wire.id)) {
            return false;
        }
        names.learn(wire);
        var last = wire.versions.isEmpty() ? wire.id : Collections.max(wire.versions);
        wire.versions.stream().filter(version -> version < last).forEach(older -> intake.edited(older, last));
        if (last > wire.id) {
            edits.put(wire.id, last);
            tally.superseded();
            return true;
        }
        var made = make(wire, DataType.TWEETS, spot);
        made.ifPresent(tweet -> {
            tally.count(tweet);
            intake.tweet(tweet);
        });
        return made.isPresent();
    }

    /// A tweet that is never chosen without a clear yes.
    void apart(WireTweet wire, DataType type, Spot spot) {
        if (isUsable(wire, spot) && tally.isNew(wire.id)) {
            names.learn(wire);
            make(wire, type, spot).ifPresent(tweet -> {
                tally.setApart(type);
                intake.tweet(tweet);
            });
        }
    }

    private boolean isUsable(WireTweet wire, Spot spot) {
        var usable = wire.id != 0 && !(wire.fullText.isEmpty() && wire.media.isEmpty());
        if (!usable) {
            spot.leftOut(problems, "Tweet %d has no id or no text; it was left out.".formatted(wire.id));
        }
        return usable;
    }

    private Optional<Tweet> make(WireTweet wire, DataType type, Spot spot) {
        var tweet = maker.make(wire, type, edits);
        if (tweet.isEmpty()) {
            spot.leftOut(problems, "Tweet %d has no date; it was left out.".formatted(wire.id));
        }
        return tweet;
    }

    /// Replies that came before it was known that they answer an older version. They are to be given [#again].
    LongMap late() {
        return tally.repliesTo(edits);
    }

    void again(WireTweet wire) {
        maker.make(wire, DataType.TWEETS, edits).ifPresent(intake::tweet);
    }

    Tally tally() {
        return tally;
    }

    ArchiveReport.Tweets tweets() {
        return tally.tweets(edits);
    }
}
