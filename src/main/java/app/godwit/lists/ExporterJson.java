package app.godwit.lists;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON of twitter-web-exporter: an array with one object per user, all generations, with or without `metadata`.
final class ExporterJson implements Format {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern USER = Pattern.compile("\"(?:screen_name|username|handle|rest_id)\"");

    @Override
    public boolean recognises(Head head) {
        return head.startsWith('[') && USER.matcher(head.text()).find();
    }

    @Override
    public String kind() {
        return "a JSON list of users";
    }

    @Override
    public void read(Head head, Bounded reader, Gathering gathering) {
        var count = 0;
        try (var parser = JSON.createParser(reader)) {
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
        JsonNode node = JSON.readTree(parser);
        var user = new ExporterUser(node);
        if (user.isSomebody()) {
            gathering.person(user.person(), user.ties());
        } else {
            gathering.problem(nth, "This entry has neither id nor handle; it was left out.");
        }
    }
}
