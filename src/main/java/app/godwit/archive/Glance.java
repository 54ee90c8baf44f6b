package app.godwit.archive;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;

/// One look at the first good item of a file, to know what the file is.
///
/// @param firstKey with which the item begins
/// @param keys     of the item
/// @param user     its author, where it is a classic tweet
record Glance(String firstKey, Set<String> keys, ClassicUser user) {
    /// Damaged items before it.
    private static final int MOST_TRIES = 100;

    /// @return empty when no item fits among the first
    static Optional<Glance> at(Container container, String file, Predicate<Glance> fits) {
        try {
            var entry = container.find(file);
            if (entry.isPresent()) {
                try (var items = new Items(Utf8.of(container.open(entry.get())), "")) {
                    return first(items, fits);
                }
            }
        } catch (IOException unreadable) {
            // Reading the file in earnest will say so.
        }
        return Optional.empty();
    }

    boolean isClassicTweet() {
        return keys.contains("text") && !keys.contains("full_text") && (keys.contains("id_str") || keys.contains("id"));
    }

    /// Whether it is a tweet as the later eras write it.
    boolean isLaterTweet() {
        return keys.contains("tweet") || keys.contains("full_text");
    }

    private static Optional<Glance> first(Items items, Predicate<Glance> fits) throws IOException {
        if (items.enter()) {
            for (var tries = 0; tries < MOST_TRIES && items.next(); tries++) {
                var glance = items.isBroken() ? Optional.<Glance>empty() : of(items);
                if (glance.filter(fits).isPresent()) {
                    return glance;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Glance> of(Items items) {
        var first = new StringBuilder();
        var keys = new HashSet<String>();
        var user = new ClassicUser();
        try (var parser = Json.parser(items.bytes(), items.from(), items.length())) {
            parser.nextToken();
            Json.object(parser, (name, p) -> {
                first.append(keys.isEmpty() ? name : "");
                keys.add(name);
                if (name.equals("user")) {
                    Json.object(p, user::field);
                }
            });
            return Optional.of(new Glance(first.toString(), keys, user));
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }
}
