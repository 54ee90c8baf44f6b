package app.godwit.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// What a browser's developer tools recorded (HAR), of which only the answers to X's requests for people are opened.
/// Headers, cookies and everything else that was sent are passed over unread.
final class HarList implements Format {
    private static final Pattern START = Pattern.compile("\\{\\s*\"log\"\\s*:");

    @Override
    public boolean recognises(Head head) {
        return START.matcher(head.text().stripLeading()).lookingAt();
    }

    @Override
    public String kind() {
        return "a HAR file from a browser";
    }

    @Override
    public void read(Source source, Gathering gathering) throws IOException, NotAList {
        if (source.head().charset() != StandardCharsets.UTF_8) {
            throw new NotAList("This HAR file was rewritten in another encoding: save it from the browser again.");
        }
        try (var file = source.channel()) {
            var answers = new HarAnswers(file, gathering);
            var entries = new Entries(answers);
            try (var parser = Json.parser(source.bytes())) {
                parser.nextToken();
                entries.read(parser);
            } catch (JacksonException cut) {
                entries.cut();
                gathering.problem(
                        entries.count,
                        "The file is damaged or cut off in request %d; what stands before was read."
                                .formatted(entries.count));
            }
            answers.settle();
        }
    }

    private static final class Entries {
        private final HarAnswers answers;
        private HarEntry current = new HarEntry();
        private long count;

        Entries(HarAnswers answers) {
            this.answers = answers;
        }

        void read(JsonParser parser) {
            Json.object(parser, (top, log) -> {
                if (top.equals("log")) {
                    Json.object(log, (name, entries) -> {
                        if (name.equals("entries")) {
                            Json.array(entries, () -> entry(entries));
                        }
                    });
                }
            });
        }

        private void entry(JsonParser parser) {
            count++;
            current = new HarEntry();
            current.read(parser);
            answers.entry(current, count);
            current = new HarEntry();
        }

        /// The file ends inside an entry, whose answer may have begun.
        void cut() {
            answers.entry(current, count);
        }
    }
}
