package app.godwit.lists;

import app.godwit.tweets.Tie;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The JSON of twitter-web-exporter: an array with one object per user, all generations, with or without `metadata`.
/// Also an array of raw users.
final class ExporterJson implements Format {
    private static final Pattern USER =
            Pattern.compile("\"(?:screen_name|username|handle|rest_id|followers_count|userLink)\"\\s*:");

    @Override
    public boolean recognises(Head head) {
        return head.startsWith('[') && USER.matcher(head.text()).find();
    }

    @Override
    public String kind() {
        return "a JSON list of users";
    }

    @Override
    public void read(Source source, Gathering gathering) throws IOException {
        var count = 0;
        try (var reader = source.reader();
                var parser = Json.parser(reader)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                user(parser, count + 1, gathering);
                count++;
                reader.nextEntry();
            }
        } catch (JacksonException e) {
            gathering.problem(
                    count + 1L, "The list is damaged from here on; %d entries before it were read.".formatted(count));
        }
    }

    private static void user(JsonParser parser, int nth, Gathering gathering) {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            parser.skipChildren();
            gathering.problem(nth, "This entry is not a user; it was left out.");
            return;
        }
        var user = XUser.read(parser);
        if (user.isSomebody()) {
            gathering.person(user.person(), ties(user), nth);
        } else if (user.isUnavailable()) {
            gathering.unavailable();
        } else {
            gathering.problem(nth, "This entry has neither id nor handle; it was left out.");
        }
    }

    /// A list without flags is taken for the list of the followed.
    private static Set<Tie> ties(XUser user) {
        return user.says(Tie.FOLLOWING) == Said.NOTHING && user.ties().isEmpty() ? Set.of(Tie.FOLLOWING) : user.ties();
    }
}
