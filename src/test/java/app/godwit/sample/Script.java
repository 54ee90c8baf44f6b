package app.godwit.sample;

import app.godwit.sample.Item.Above;
import app.godwit.sample.Item.Nothing;
import app.godwit.sample.Item.Under;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads what the owner wrote from the script.
final class Script {
    /// Threads go on within the same second, so the first tweet stands early in it.
    private static final int EARLY_IN_THE_SECOND = 111;

    private final Map<String, Long> people;
    private final Map<String, Long> names = new HashMap<>();
    private final List<Item> items = new ArrayList<>();

    private Script(Map<String, Long> people) {
        this.people = people;
    }

    /// @param items oldest thread first
    /// @param names the ids of tweets that others of the script refer to
    record Written(List<Item> items, Map<String, Long> names) {}

    /// @param people ids by handle
    static Written read(Map<String, Long> people) {
        var script = new Script(people);
        var block = new ArrayList<String>();
        for (var line : Source.lines("script.txt")) {
            if (line.startsWith("== ") || line.startsWith("++ ")) {
                script.add(block);
                block.clear();
            }
            block.add(line);
        }
        script.add(block);
        return new Written(script.items, script.names);
    }

    private void add(List<String> block) {
        if (block.isEmpty() || block.getFirst().isBlank()) {
            return;
        }
        var head = block.getFirst().split(" ", -1);
        var body = block.stream().skip(1).filter(line -> !line.isBlank()).toList();
        var item = head[0].equals("==") ? first(head, body) : next(head, body);
        items.add(item);
        Arrays.stream(head)
                .filter(word -> word.startsWith("name="))
                .forEach(word -> names.put(word.substring(5), item.id()));
    }

    private Item first(String[] head, List<String> body) {
        var millis = LocalDateTime.parse(head[1] + "T" + head[2])
                        .toInstant(ZoneOffset.UTC)
                        .toEpochMilli()
                + EARLY_IN_THE_SECOND;
        var options = options(head, 7);
        var above = above(options, millis);
        return item(
                millis, head[3], head[4], Integer.parseInt(head[5]), Integer.parseInt(head[6]), options, body, above);
    }

    private Item next(String[] head, List<String> body) {
        var before = items.getLast();
        var millis = before.millis() + after(head[1]).toMillis();
        var likes = Integer.parseInt(head[2]);
        var above = new Under(before.firstId(), Owner.ID, Owner.HANDLE);
        return item(millis, before.language(), before.client(), likes, likes / 5, options(head, 3), body, above);
    }

    private Item item(
            long millis,
            String language,
            String client,
            int likes,
            int retweets,
            Map<String, String> options,
            List<String> body,
            Above above) {
        var earlier = body.stream()
                .filter(line -> line.startsWith("~~ "))
                .map(line -> line.substring(3))
                .toList();
        var text = String.join(
                "\n", body.stream().filter(line -> !line.startsWith("~~ ")).toList());
        Set<String> words = new HashSet<>(options.keySet());
        words.removeIf(word -> !options.getOrDefault(word, "").isEmpty());
        var media = options.containsKey("media")
                ? List.of(options.getOrDefault("media", "").split(",", -1))
                : List.<String>of();
        var id = Snowflake.at(millis + earlier.size() * Item.BETWEEN_EDITS, items.size());
        return new Item(id, millis, language, client, likes, retweets, text, earlier, words, media, above);
    }

    private Above above(Map<String, String> options, long millis) {
        var name = options.getOrDefault("to", "");
        if (!name.isEmpty()) {
            return new Under(names.getOrDefault(name, 0L), Owner.ID, Owner.HANDLE);
        }
        var handle = options.getOrDefault("under", "");
        return handle.isEmpty()
                ? new Nothing()
                : new Under(Snowflake.at(millis - 3_600_000, 1), people.getOrDefault(handle, 0L), handle);
    }

    private static Map<String, String> options(String[] head, int from) {
        var options = new HashMap<String, String>();
        for (var word : Arrays.asList(head).subList(from, head.length)) {
            var pair = word.split("=", 2);
            options.put(pair[0], pair.length > 1 ? pair[1] : "");
        }
        return options;
    }

    private static Duration after(String text) {
        return text.endsWith("ms")
                ? Duration.ofMillis(Long.parseLong(text, 1, text.length() - 2, 10))
                : Duration.parse("PT" + text.substring(1).toUpperCase(Locale.ROOT));
    }
}
