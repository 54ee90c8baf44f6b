package app.godwit.lists;

import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// The database of twitter-web-exporter as its "dump" writes it (dexie-export-import's format): raw users in the table
/// `users`, and in `captures` the page each was seen on. The tables may come in any order.
final class DatabaseDump implements Format {
    private static final Pattern START = Pattern.compile("\\{\\s*\"formatName\"\\s*:\\s*\"dexie\"");
    private static final Map<String, Tie> TIES = Map.of(
            "FollowingModule", Tie.FOLLOWING,
            "FollowersModule", Tie.FOLLOWER);

    @Override
    public boolean recognises(Head head) {
        return START.matcher(head.text().stripLeading()).lookingAt();
    }

    @Override
    public String kind() {
        return "the database of an exporter";
    }

    @Override
    public void read(Source source, Gathering gathering) throws IOException, NotAList {
        var tables = new Tables(gathering);
        try (var parser = Json.parser(source.bytes())) {
            parser.nextToken();
            tables.dump(parser);
        } catch (JacksonException e) {
            gathering.problem(
                    tables.rows,
                    "The database is damaged or cut off; %d rows before the damage were read.".formatted(tables.rows));
        }
        tables.settle();
        if (gathering.isEmpty()) {
            throw new NotAList("This database holds no people: open the page of those you follow with the exporter"
                    + " running, scroll to its end, and dump it again.");
        }
    }

    private static final class Tables {
        private final Gathering gathering;
        private final Claims claims = new Claims();
        private final Map<Long, Flags> flags = new HashMap<>();
        private final Map<Tie, Set<Long>> captured = new EnumMap<>(Tie.class);
        private int rows;

        Tables(Gathering gathering) {
            this.gathering = gathering;
        }

        void dump(JsonParser parser) {
            Json.object(parser, (top, data) -> {
                if (top.equals("data")) {
                    Json.object(data, (name, tables) -> {
                        if (name.equals("data")) {
                            Json.array(tables, () -> table(tables));
                        }
                    });
                }
            });
        }

        private void table(JsonParser parser) {
            var table = new String[] {""};
            Json.object(parser, (name, value) -> {
                switch (name) {
                    case "tableName" -> table[0] = Json.string(value);
                    case "rows" -> Json.array(value, () -> row(table[0], value));
                    default -> value.skipChildren();
                }
            });
        }

        private void row(String table, JsonParser parser) {
            rows++;
            switch (table) {
                case "users" -> user(XUser.read(parser));
                case "captures" -> capture(parser);
                default -> parser.skipChildren();
            }
        }

        private void user(XUser user) {
            if (user.isSomebody()) {
                flags.put(user.id(), new Flags(user.says(Tie.FOLLOWING), user.says(Tie.FOLLOWER)));
                gathering.person(user.person(), user.ties(), rows);
            } else {
                gathering.problem(rows, "This row names nobody; it was left out.");
            }
        }

        private void capture(JsonParser parser) {
            var row = new String[] {"", ""};
            Json.object(parser, (name, value) -> {
                switch (name) {
                    case "extension" -> row[0] = Json.string(value);
                    case "data_key" -> row[1] = Json.string(value);
                    default -> value.skipChildren();
                }
            });
            var tie = TIES.get(row[0]);
            var id = Words.id(row[1]);
            if (tie != null && id != Person.UNKNOWN) {
                captured.computeIfAbsent(tie, key -> new LinkedHashSet<>()).add(id);
            }
        }

        /// A capture does not say whose page it was.
        void settle() {
            captured.forEach((tie, people) -> people.forEach(id -> {
                var known = flags.getOrDefault(id, Flags.NONE);
                claims.add(tie, 0, id, tie == Tie.FOLLOWING ? known.following() : known.follower());
            }));
            claims.settle(gathering, Map.of());
        }
    }

    private record Flags(Said following, Said follower) {
        static final Flags NONE = new Flags(Said.NOTHING, Said.NOTHING);
    }
}
