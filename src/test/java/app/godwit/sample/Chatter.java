package app.godwit.sample;

import app.godwit.sample.Item.Nothing;
import app.godwit.sample.Item.Under;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Replies to others and retweets: what an archive is full of and a move leaves out.
final class Chatter {
    private static final List<String> CLIENTS = List.of("web", "iphone", "android", "tweetdeck");
    private static final long FROM = 1_310_000_000_000L;
    private static final long STEP = 1_661_000_000L;

    private final List<Map.Entry<String, Long>> voices;
    private final List<Item> items = new ArrayList<>();

    private Chatter(Map<String, Long> people) {
        this.voices =
                people.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }

    static List<Item> read(Map<String, Long> people) {
        var chatter = new Chatter(people);
        var section = new ArrayList<String>();
        for (var line : Source.lines("chatter.txt")) {
            if (line.startsWith("[")) {
                chatter.add(section);
                section.clear();
            }
            section.add(line);
        }
        chatter.add(section);
        return chatter.items;
    }

    private void add(List<String> section) {
        if (section.isEmpty() || !section.getFirst().startsWith("[")) {
            return;
        }
        var head = section.getFirst().replaceAll("[\\[\\]]", "").split(" ", -1);
        var lists = lists(section.subList(1, section.size()));
        for (var n = 0; n < Integer.parseInt(head[2]); n++) {
            var words = new ArrayList<String>();
            for (var list : lists) {
                words.add(list.get(n % list.size()));
            }
            items.add(item(head[0], head[1], String.join(" ", words)));
        }
    }

    private Item item(String sort, String language, String words) {
        var serial = items.size();
        var millis = FROM + serial * STEP + (serial * 7919L % 86_400) * 1000 + serial % 997;
        var voice = voices.get(serial * 11 % voices.size());
        var retweet = sort.equals("retweet");
        var text = retweet ? "RT {@" + voice.getKey() + "}: " + words : "{@" + voice.getKey() + "} " + words;
        return new Item(
                Snowflake.at(millis, serial),
                millis,
                language,
                CLIENTS.get(serial % CLIENTS.size()),
                retweet ? 0 : serial % 9,
                retweet ? 2 + serial % 400 : 0,
                text,
                List.of(),
                retweet ? Set.of("retweet") : Set.of(),
                retweet && serial % 60 == 9 ? List.of("boats2.jpg") : List.of(),
                retweet ? new Nothing() : above(serial, millis, voice));
    }

    /// Every 13th was answered to an account that is gone, every 11th to no tweet in particular.
    private static Under above(int serial, long millis, Map.Entry<String, Long> voice) {
        return new Under(
                serial % 11 == 0 ? 0 : Snowflake.at(millis - 600_000, 2),
                voice.getValue(),
                serial % 13 == 0 ? "" : voice.getKey());
    }

    private static List<List<String>> lists(List<String> lines) {
        var lists = new ArrayList<List<String>>();
        var list = new ArrayList<String>();
        for (var line : lines) {
            if (!line.isBlank()) {
                list.add(line);
            } else if (!list.isEmpty()) {
                lists.add(List.copyOf(list));
                list.clear();
            }
        }
        if (!list.isEmpty()) {
            lists.add(List.copyOf(list));
        }
        return lists;
    }
}
