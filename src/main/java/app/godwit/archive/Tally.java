package app.godwit.archive;

import app.godwit.tweets.Kind;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Media;
import app.godwit.tweets.Tweet;

/// Counts the tweets and remembers their ids, nothing else of them.
final class Tally {
    private final LongMap ids = new LongMap();
    private final LongMap parents = new LongMap();
    private int superseded;
    private int own;
    private int retweets;
    private int replies;
    private int quotes;
    private int notes;
    private int mediaExpected;
    private int mediaFound;
    private int deleted;
    private int community;
    private int circle;

    /// @return false for a tweet that was there before, in another part
    boolean isNew(long id) {
        return ids.add(id);
    }

    boolean has(long id) {
        return ids.contains(id);
    }

    int total() {
        return own + retweets + replies + superseded;
    }

    void superseded() {
        superseded++;
    }

    void count(Tweet tweet) {
        switch (tweet.kind()) {
            case Kind.Own own -> this.own++;
            case Kind.SelfReply(var parent) -> {
                own++;
                parents.put(tweet.id(), parent);
            }
            case Kind.Reply reply -> replies++;
            case Kind.Retweet retweet -> retweets++;
        }
        quotes += isQuote(tweet) ? 1 : 0;
        notes += tweet.marks().contains(Mark.NOTE) ? 1 : 0;
        mediaExpected += tweet.media().size();
        mediaFound += (int) tweet.media().stream()
                .filter(media -> media.place() instanceof Media.InArchive)
                .count();
    }

    void setApart(DataType type) {
        switch (type) {
            case DELETED -> deleted++;
            case COMMUNITY -> community++;
            case CIRCLE -> circle++;
            default -> {}
        }
    }

    private static boolean isQuote(Tweet tweet) {
        return !(tweet.kind() instanceof Kind.Retweet) && !tweet.quotes().isEmpty();
    }

    /// @param edits older version → last version
    ArchiveReport.Tweets tweets(LongMap edits) {
        return new ArchiveReport.Tweets(
                total(), own, Threads.count(ids, parents, edits), retweets, replies, quotes, notes, superseded);
    }

    ArchiveReport.SetApart setApart() {
        return new ArchiveReport.SetApart(deleted, community, circle);
    }

    ArchiveReport.Media media() {
        return new ArchiveReport.Media(mediaExpected, mediaFound, mediaExpected - mediaFound);
    }

    /// Counted replies whose parent turned out to be an older version of an edited tweet.
    LongMap repliesTo(LongMap edits) {
        var late = new LongMap();
        for (var id : parents.keys()) {
            if (edits.contains(parents.get(id))) {
                late.add(id);
            }
        }
        return late;
    }
}
