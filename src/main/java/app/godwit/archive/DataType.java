package app.godwit.archive;

import java.util.List;
import java.util.regex.Pattern;

/// The data files that are read. Nothing else of an archive is ever opened: no direct messages, no addresses, no ads.
enum DataType {
    ACCOUNT("account", "account"),
    PROFILE("profile", "profile"),
    SCREEN_NAMES("screen-name-change", "screenNameChange"),
    PROTECTED("protected-history", "protectedHistory"),
    NOTES("note-tweet", "noteTweet"),
    /// `tweet.js` and `tweet_media` until the summer of 2022.
    TWEETS("tweets?", "tweet", "tweets_media/", "tweet_media/"),
    HEADERS("tweet-headers", "tweet"),
    DELETED("deleted-tweets?", "tweet", "deleted_tweets_media/", "deleted_tweet_media/"),
    COMMUNITY("community-tweet", "tweet", "community_tweet_media/"),
    CIRCLE("twitter-circle-tweet", "tweet", "twitter_circle_tweet_media/"),
    FOLLOWING("following", "following"),
    FOLLOWER("follower", "follower"),
    BLOCKED("block", "blocking"),
    MUTED("mute", "muting");

    private final Pattern fileName;
    private final String wrapper;
    private final List<String> mediaFolders;

    DataType(String stem, String wrapper, String... mediaFolders) {
        this.fileName = Pattern.compile(stem + "(?:-part[0-9]+)?\\.js");
        this.wrapper = wrapper;
        this.mediaFolders = List.of(mediaFolders);
    }

    /// @param name without folders
    boolean isNameOf(String name) {
        return fileName.matcher(name).matches();
    }

    /// The one key of every item.
    String wrapper() {
        return wrapper;
    }

    List<String> mediaFolders() {
        return mediaFolders;
    }
}
