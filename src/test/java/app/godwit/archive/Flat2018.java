package app.godwit.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// May 2018 to the end of 2019: bare items, and every number a float in a string.
final class Flat2018 implements FixtureEra {
    private static final Set<String> NUMBERS = Set.of(
            "id",
            "favorite_count",
            "retweet_count",
            "in_reply_to_status_id",
            "in_reply_to_user_id",
            "source_status_id");
    private static final Set<String> LATER = Set.of("edit_info");

    @Override
    public String folder() {
        return "";
    }

    @Override
    public String named(String today) {
        return FixtureEra.OLD_NAMES.named(today);
    }

    @Override
    public boolean hasManifest() {
        return false;
    }

    @Override
    public boolean hasHeaders() {
        return false;
    }

    @Override
    public Map<String, ?> item(String wrapper, Map<String, ?> item) {
        return flat(item);
    }

    private static Map<String, Object> flat(Map<?, ?> item) {
        var flat = new LinkedHashMap<String, Object>();
        item.forEach((key, value) -> {
            var name = String.valueOf(key);
            if (!LATER.contains(name)) {
                flat.put(name, NUMBERS.contains(name) ? asFloat(value) : flat(value));
            }
        });
        return flat;
    }

    private static Object flat(Object value) {
        return switch (value) {
            case Map<?, ?> item -> flat(item);
            case List<?> items -> items.stream().map(Flat2018::flat).toList();
            default -> value;
        };
    }

    /// `3` → `3.0`, `1014565372182196226` → `1.01456537218219622E18`.
    private static String asFloat(Object number) {
        return Double.toString(Double.parseDouble(String.valueOf(number)));
    }

    @Override
    public String toString() {
        return "2018";
    }
}
