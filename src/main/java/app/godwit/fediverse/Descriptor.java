package app.godwit.fediverse;

import app.godwit.handles.Handle;
import app.godwit.http.Reply;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import tools.jackson.databind.JsonNode;

/// What WebFinger says of an account. Some servers answer 200 to everything, so without subject and `self`
/// link of the right type it is no account. The content type of the reply is not reliable and not looked at.
///
/// @param self the actor's address
/// @param page the profile page, the actor's address when it names none
record Descriptor(Handle subject, HttpUrl self, String page) {
    private static final String PAGE = "http://webfinger.net/rel/profile-page";
    private static final String STREAMS = "https://www.w3.org/ns/activitystreams";

    static Optional<Descriptor> read(Reply reply) {
        try {
            var json = Json.object(reply);
            return subject(json)
                    .flatMap(subject -> self(json).map(self -> new Descriptor(subject, self, page(json, self))));
        } catch (Unreadable nonsense) {
            return Optional.empty();
        }
    }

    private static Optional<Handle> subject(JsonNode json) {
        var subject = Json.text(json, "subject");
        return Handle.parse(
                subject.toLowerCase(Locale.ROOT).startsWith("acct:") ? subject.substring("acct:".length()) : subject);
    }

    private static Optional<HttpUrl> self(JsonNode json) {
        return links(json, "self")
                .filter(link -> isActor(Json.text(link, "type")))
                .flatMap(Descriptor::href)
                .findFirst();
    }

    private static String page(JsonNode json, HttpUrl otherwise) {
        return links(json, PAGE)
                .flatMap(Descriptor::href)
                .findFirst()
                .orElse(otherwise)
                .toString();
    }

    private static Stream<JsonNode> links(JsonNode json, String rel) {
        return json.path("links")
                .valueStream()
                .filter(link -> Json.text(link, "rel").equals(rel));
    }

    private static Stream<HttpUrl> href(JsonNode link) {
        return Stream.ofNullable(HttpUrl.parse(Json.text(link, "href")));
    }

    private static boolean isActor(String type) {
        var parsed = MediaType.parse(type);
        if (parsed == null || !parsed.type().equals("application")) {
            return false;
        }
        return parsed.subtype().equals("activity+json")
                || (parsed.subtype().equals("ld+json") && STREAMS.equals(parsed.parameter("profile")));
    }
}
