package app.godwit.lists;

import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// What the extension Sky Follower Bridge keeps in the browser, as a dump of its storage or as the list of detected
/// users alone. Its `original…` fields name the X side; the Bluesky side is a likeness of names and proves nothing. The
/// storage may write values as JSON inside text, and holds the session of a Bluesky account, which is not read.
final class SkyStorage implements Format {
    private static final String PREFIX = "sky_follower_bridge_storage";

    @Override
    public boolean recognises(Head head) {
        return head.fields().stream().anyMatch(name -> name.startsWith(PREFIX) || name.equals("originalHandle"));
    }

    @Override
    public String kind() {
        return "the storage of Sky Follower Bridge";
    }

    @Override
    public void read(Source source, Gathering gathering) throws IOException {
        var dump = new Dump(gathering);
        try (var parser = Json.parser(source.bytes())) {
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                dump.users(parser);
            } else {
                Json.object(parser, dump::value);
            }
        } catch (JacksonException e) {
            gathering.problem(dump.count, "The storage is damaged from here on; what stands before it was read.");
        }
        dump.settle();
    }

    /// The page that was searched stands beside the users, before or behind them, so they wait for it.
    private static final class Dump {
        private final Gathering gathering;
        private final List<Person> people = new ArrayList<>();
        private String page = "";
        private int count;
        private int others;

        Dump(Gathering gathering) {
            this.gathering = gathering;
        }

        void value(String name, JsonParser parser) {
            switch (name) {
                case PREFIX + "_detected_bsky_users" -> unwrapped(parser, this::users);
                case PREFIX + "_bsky_message_name" -> page = Json.string(parser);
                default -> parser.skipChildren();
            }
        }

        private void unwrapped(JsonParser parser, Consumer<JsonParser> read) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                read.accept(parser);
                return;
            }
            try (var inner = Json.parser(parser.getString())) {
                inner.nextToken();
                read.accept(inner);
            }
        }

        void users(JsonParser parser) {
            Json.array(parser, () -> user(parser));
        }

        private void user(JsonParser parser) {
            count++;
            var texts = new String[] {"", "", "", ""};
            Json.object(parser, (name, value) -> {
                switch (name) {
                    case "originalHandle" -> texts[0] = Json.string(value);
                    case "originalDisplayName" -> texts[1] = Words.clean(Json.string(value));
                    case "originalProfileLink" -> texts[2] = Json.string(value);
                    case "originalAvatar" -> texts[3] = Words.clean(Json.string(value));
                    default -> value.skipChildren();
                }
            });
            var linked = Words.handle(texts[2]);
            var handle = linked.isEmpty() ? Words.handle(texts[0]) : linked;
            if (linked.isEmpty() && !texts[2].isEmpty()) {
                others++;
            } else if (handle.isEmpty()) {
                gathering.problem(count, "This entry names nobody on X; it was left out.");
            } else {
                people.add(new Person(Person.UNKNOWN, handle, texts[1], "", "", "", "", picture(texts[3]), ""));
            }
        }

        /// Pictures may stand there themselves, instead of their address.
        private static String picture(String avatar) {
            return avatar.startsWith("http") ? avatar : "";
        }

        void settle() {
            var ties = tie().map(Set::of).orElse(Set.of());
            for (var i = 0; i < people.size(); i++) {
                gathering.person(people.get(i), ties, i + 1L);
            }
            if (others > 0) {
                gathering.problem(
                        -1, "%d entries are of another network than X; they were left out.".formatted(others));
            }
        }

        private Optional<Tie> tie() {
            if (page.contains("block")) {
                return Optional.of(Tie.BLOCKED);
            }
            return page.contains("list") ? Optional.empty() : Optional.of(Tie.FOLLOWING);
        }
    }
}
