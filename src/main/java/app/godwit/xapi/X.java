package app.godwit.xapi;

import app.godwit.http.Reply;
import app.godwit.tweets.UserList;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import twitter4j.HttpRequest;
import twitter4j.PaginationToken;
import twitter4j.RequestMethod;
import twitter4j.Twitter;
import twitter4j.TwitterException;
import twitter4j.TwitterV2;
import twitter4j.TwitterV2ExKt;

/// The X API for one set of keys. Each call is one request, sent once. Not safe for several threads.
///
/// Cursors are X's own; `""` begins at the first page.
public final class X {
    /// Of `following`, `muting` and `blocking`.
    public static final int LARGEST = 1000;
    /// Of a list's members, of lists, and of look-ups by id.
    public static final int HUNDRED = 100;
    /// Of v1.1's `friends/ids`.
    public static final int OLD_LARGEST = 5000;

    private static final String USER_FIELDS =
            "description,entities,id,location,name,profile_image_url,protected,url,username";
    /// Old names, which X still takes; new ones are accepted in replies.
    private static final String PINNED = "pinned_tweet_id";

    private static final String TWEET_FIELDS = "entities,text";
    private static final String LIST_FIELDS = "member_count,name";

    private static final Logger LOG = LoggerFactory.getLogger(X.class);

    private final Hosts hosts;
    private final Carried authorization;
    private final Twitter twitter;
    private final TwitterV2 v2;
    private final InstantSource time;

    public X(Keys keys, Means means) {
        var configuration = Library.configuration(means.hosts());
        this.hosts = means.hosts();
        this.authorization = Library.authorization(keys, configuration, means.http());
        this.twitter = Library.twitter(configuration, authorization);
        this.v2 = TwitterV2ExKt.getV2(twitter);
        this.time = means.time();
    }

    /// What comes with each person.
    public enum Words {
        PROFILE,
        /// And the text of the pinned post, which X may charge as a post.
        PROFILE_AND_PINNED;

        private @Nullable String expansions() {
            return this == PROFILE ? null : PINNED;
        }

        private @Nullable String tweetFields() {
            return this == PROFILE ? null : TWEET_FIELDS;
        }

        private String userFields() {
            return this == PROFILE ? USER_FIELDS : USER_FIELDS + "," + PINNED;
        }
    }

    private interface Call {
        Object made() throws TwitterException, IOException;
    }

    public Answer<Account> me() {
        var url = question("users/me").addQueryParameter("user.fields", "id,public_metrics,username");
        return ask(() -> send(url), Entities::account);
    }

    public Answer<Page> following(long user, int size, String cursor, Words words) {
        return ask(
                () -> v2.getFollowingUsers(
                        user, words.expansions(), size, token(cursor), words.tweetFields(), words.userFields()),
                Entities::page);
    }

    public Answer<Page> muting(long user, int size, String cursor, Words words) {
        return ask(
                () -> v2.getMutingUsers(
                        user, words.expansions(), size, token(cursor), words.tweetFields(), words.userFields()),
                Entities::page);
    }

    public Answer<Page> blocking(long user, int size, String cursor, Words words) {
        return ask(
                () -> v2.getBlockingUsers(
                        user, words.expansions(), size, token(cursor), words.tweetFields(), words.userFields()),
                Entities::page);
    }

    public Answer<Page> members(long list, int size, String cursor, Words words) {
        return ask(
                () -> v2.getListMembers(
                        list, words.expansions(), size, token(cursor), words.tweetFields(), words.userFields()),
                Entities::page);
    }

    /// At most [#HUNDRED]. Whoever is missing in the page is not shown by X: gone or suspended.
    public Answer<Page> users(List<Long> ids, Words words) {
        return ask(
                () -> v2.getUsers(numbers(ids), words.expansions(), words.tweetFields(), words.userFields()),
                Entities::page);
    }

    public Answer<ListPage> ownedLists(long user, int size, String cursor) {
        return ask(
                () -> v2.getOwnedLists(user, null, LIST_FIELDS, size, token(cursor), null),
                json -> Entities.lists(json, UserList.Role.CREATED));
    }

    /// Asked for directly: Twitter4J cannot ask how many people stand on a followed list.
    public Answer<ListPage> followedLists(long user, int size, String cursor) {
        var url = question("users/" + user + "/followed_lists")
                .addQueryParameter("list.fields", LIST_FIELDS)
                .addQueryParameter("max_results", Integer.toString(size));
        if (!cursor.isEmpty()) {
            url.addQueryParameter("pagination_token", cursor);
        }
        return ask(() -> send(url), json -> Entities.lists(json, UserList.Role.SUBSCRIBED));
    }

    /// v1.1, for keys that still have it: numbers only.
    public Answer<Page> oldFriends(long user, String cursor) {
        var from = cursor.isEmpty() ? -1 : Long.parseLong(cursor);
        return ask(() -> twitter.getFriendsIDs(user, from, OLD_LARGEST), OldEntities::ids);
    }

    /// v1.1. At most [#HUNDRED].
    public Answer<Page> oldUsers(List<Long> ids) {
        return ask(() -> twitter.lookupUsers(numbers(ids)), OldEntities::users);
    }

    /// Twitter4J fails where it cannot read a reply that we can; the reply decides.
    private <T> Answer<T> ask(Call call, Function<JsonNode, T> reading) {
        authorization.carrier().forget();
        try {
            var _ = call.made();
        } catch (TwitterException | IOException | RuntimeException unread) {
            LOG.debug("Twitter4J could not read a reply", unread);
        }
        try {
            var reply = authorization.carrier().reply();
            return reply.isSuccess() ? read(reply, reading) : Verdict.of(reply, time);
        } catch (IOException gone) {
            return Verdict.of(gone);
        }
    }

    private <T> Answer<T> read(Reply reply, Function<JsonNode, T> reading) {
        try {
            var json = JsonMapper.shared().readTree(reply.body());
            return new Answer.Ok<>(reading.apply(json), Verdict.pause(reply, time));
        } catch (JacksonException | IllegalArgumentException half) {
            return new Answer.Unclear<>("X sent an answer that is cut off or is not what it documents.");
        }
    }

    private HttpUrl.Builder question(String path) {
        return HttpUrl.get(hosts.v2() + path).newBuilder();
    }

    private Reply send(HttpUrl.Builder url) throws IOException {
        var request = new HttpRequest(RequestMethod.GET, url.build().toString(), null, authorization, Map.of());
        return authorization.carrier().carry(request);
    }

    private static @Nullable PaginationToken token(String cursor) {
        return cursor.isEmpty() ? null : new PaginationToken(cursor);
    }

    private static long[] numbers(List<Long> ids) {
        return ids.stream().mapToLong(Long::longValue).toArray();
    }
}
