package app.godwit.journal;

import app.godwit.handles.HostVerdict;
import app.godwit.handles.Lookup;
import app.godwit.posts.Draft;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Media;
import app.godwit.tweets.Span;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Nouns as JSON in a column. Sealed choices carry their case's simple name in `is`; the nouns themselves
/// stay free of annotations.
final class Json {
    private static final List<Class<?>> SEALED =
            List.of(Kind.class, Span.class, Media.Place.class, Lookup.class, HostVerdict.class, Draft.Parent.class);

    private static final JsonMapper MAPPER = mapper();

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        for (var choice : SEALED) {
            builder.addMixIn(choice, Tagged.class);
            builder.registerSubtypes(choice.getPermittedSubclasses());
        }
        return builder.build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Tagged {}
}
