package app.godwit.sample;

import app.godwit.sample.Followed.Acct;
import app.godwit.sample.Followed.Expected;
import app.godwit.sample.Followed.Listed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads the people followed from their file.
final class Cast {
    private static final Pattern INVISIBLE = Pattern.compile("\\\\u\\{([0-9A-F]+)}");

    private final List<Followed> people = new ArrayList<>();

    static List<Followed> read() {
        var cast = new Cast();
        var block = new ArrayList<String>();
        for (var line : Source.lines("people.txt")) {
            if (line.isBlank()) {
                cast.add(block);
                block.clear();
            } else {
                block.add(line);
            }
        }
        cast.add(block);
        return List.copyOf(cast.people);
    }

    private void add(List<String> block) {
        if (block.isEmpty()) {
            return;
        }
        var head = block.getFirst().substring(1).split(" ", 2);
        var rows = new HashMap<String, String>();
        var accounts = new ArrayList<Acct>();
        for (var line : block.subList(1, block.size())) {
            var row = line.split(": ", 2);
            if (row[0].equals("acct")) {
                accounts.add(account(row[1]));
            } else {
                rows.put(row[0], row[1]);
            }
        }
        people.add(person(head[0], head.length > 1 ? head[1] : "", rows, accounts));
    }

    private Followed person(String handle, String name, Map<String, String> rows, List<Acct> accounts) {
        return new Followed(
                id(people.size()),
                handle,
                name,
                plain(rows.getOrDefault("bio", "")),
                plain(rows.getOrDefault("loc", "")),
                rows.getOrDefault("web", ""),
                Listed.valueOf(rows.getOrDefault("list", "yes").toUpperCase(Locale.ROOT)),
                accounts,
                expected(rows.getOrDefault("expect", "none | ")));
    }

    /// Old accounts have short ids, newer ones carry their time.
    private static long id(int index) {
        var serial = index + 1L;
        return serial % 4 == 0
                ? Snowflake.at(1_460_000_000_000L + serial * 86_400_123_000L / 4, index)
                : 20_000_000L + serial * 7_654_321L;
    }

    private static Acct account(String text) {
        var words = List.of(text.split(" ", -1));
        var address = words.getFirst().split("@", 2);
        return new Acct(address[0], address[1], words.subList(1, words.size()));
    }

    private static Expected expected(String text) {
        var halves = text.split("\\s*\\|\\s*", 2);
        var words = halves[0].split(" ", -1);
        return words.length == 3
                ? new Expected(words[0], words[1], words[2], halves[1])
                : new Expected(words[0], "", "", halves[1]);
    }

    private static String plain(String text) {
        return INVISIBLE
                .matcher(text.replace("\\n", "\n"))
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }
}
