package app.godwit.archive;

import app.godwit.tweets.Person;

/// Tells the owner's number from `tweets.csv`, which does not say it: whoever wrote a tweet of the table that another
/// one answers is the owner.
final class TableOwner {
    private final LongMap ids = new LongMap();
    private final LongMap userOfParent = new LongMap();

    private TableOwner() {}

    /// @return [Person#UNKNOWN] when no tweet answers another
    static long of(Container container, String table) {
        var owner = new TableOwner();
        TweetTable.read(container, table, new Problems(problem -> {}), owner::see);
        for (var parent : owner.userOfParent.keys()) {
            if (owner.ids.contains(parent)) {
                return owner.userOfParent.get(parent);
            }
        }
        return Person.UNKNOWN;
    }

    private void see(WireTweet tweet) {
        ids.add(tweet.id);
        if (tweet.replyUser != 0) {
            userOfParent.put(tweet.replyStatus, tweet.replyUser);
        }
    }
}
