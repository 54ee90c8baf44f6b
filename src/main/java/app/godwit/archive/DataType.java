package app.godwit.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The data files that are read. Nothing else of an archive is ever opened: no direct messages, no addresses, no ads.
enum DataType {
    ACCOUNT("account", "account", "accountId"),
    PROFILE("profile", "profile", "description"),
    SCREEN_NAMES("screen-name-change", "screenNameChange", "changedFrom"),
    PROTECTED("protected-history", "protectedHistory", "protectedAt"),
    NOTES("note-tweet", "noteTweet", "noteTweetId"),
    /// `tweet.js` and `tweet_media` until the summer of 2022.
    TWEETS("tweets?", "tweet", "id_str", "tweets_media/", "tweet_media/"),
    HEADERS("tweet-headers", "tweet", "tweet_id"),
    DELETED("deleted-tweets?", "tweet", "id_str", "deleted_tweets_media/", "deleted_tweet_media/"),
    COMMUNITY("community-tweet", "tweet", "id_str", "community_tweet_media/"),
    CIRCLE("twitter-circle-tweet", "tweet", "id_str", "twitter_circle_tweet_media/"),
    FOLLOWING("following", "following", "accountId"),
    FOLLOWER("follower", "follower", "accountId"),
    BLOCKED("block", "blocking", "accountId"),
    MUTED("mute", "muting", "accountId"),
    LISTS_CREATED("lists-created", "userListInfo", "url"),
    LISTS_MEMBER("lists-member", "userListInfo", "url"),
    LISTS_SUBSCRIBED("lists-subscribed", "userListInfo", "url");

    private final Pattern fileName;
    private final String wrapper;
    private final String bareKey;
    private final List<String> mediaFolders;

    DataType(String stem, String wrapper, String bareKey, String... mediaFolders) {
        this.fileName = Pattern.compile(stem + "(?:-part[0-9]+)?\\.js");
        this.wrapper = wrapper;
        this.bareKey = bareKey;
        this.mediaFolders = List.of(mediaFolders);
    }

    /// @param name without folders
    boolean isNameOf(String name) {
        return fileName.matcher(name).matches();
    }

    /// The one key of every item, where items are wrapped.
    String wrapper() {
        return wrapper;
    }

    /// Whether an item with this key, and without the wrapper, is a bare item of this type.
    boolean isKeyOfBareItem(String key) {
        return key.equals(bareKey) || (bareKey.equals("url") && key.equals("urls"));
    }

    /// The type to whose tweets the files of a folder belong.
    static Optional<DataType> ofMedia(String folder) {
        return Arrays.stream(values())
                .filter(type -> type.mediaFolders.contains(folder))
                .findFirst();
    }

    List<String> mediaFolders() {
        return mediaFolders;
    }
}
