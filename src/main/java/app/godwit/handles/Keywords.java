package app.godwit.handles;

import app.godwit.handles.Evidence.Field;
import app.godwit.tweets.Person;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells that people say they are in the Fediverse. It is no address: somebody has to look for them by hand.
public final class Keywords {
    /// Wider than [Labels]: a verb or a fan's word announces no address.
    private static final Pattern WORD = Shapes.pattern(Labels.WORD
            + "(?![\\p{L}\\p{N}&&[A-Za-z0-9]])|(?<![\\p{L}\\p{N}])(?:toot(?:ing|e|et|en|s)?|tröte[nt]?|trööt|fediverso|fédivers"
            + "|fediverzum|fediversum|mastodonte|wafrn|iceshrimp|calckey|lemmy|bookwyrm|mobilizon|loops[.]video"
            + "|#(?:twittermigration|joinmastodon|mastodonmigration|fedi22))(?![\\p{L}\\p{N}])");

    private Keywords() {}

    /// The first such word in what a person shows, with the field it stands in.
    public static Optional<Evidence> in(Person person) {
        return fields(person).entrySet().stream()
                .flatMap(field -> word(field.getKey(), field.getValue()).stream())
                .findFirst();
    }

    private static Map<Field, String> fields(Person person) {
        var fields = new LinkedHashMap<Field, String>();
        fields.put(Field.NAME, person.name());
        fields.put(Field.BIO, person.bio());
        fields.put(Field.LOCATION, person.location());
        fields.put(Field.WEBSITE, person.website());
        fields.put(Field.PINNED, person.pinned());
        return fields;
    }

    private static Optional<Evidence> word(Field field, String original) {
        if (original.isBlank()) {
            return Optional.empty();
        }
        var text = PlainText.of(original);
        var match = WORD.matcher(text.plain());
        return match.find() ? Optional.of(text.evidence(field, match.start(), match.end())) : Optional.empty();
    }
}
