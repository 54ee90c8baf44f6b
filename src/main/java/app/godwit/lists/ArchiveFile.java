package app.godwit.lists;

import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// One data file of an X archive on its own, such as `following.js`:
/// `window.YTD.following.part0 = [ {"following":{"accountId":"7"}}, … ]`. It holds numbers only.
final class ArchiveFile implements Format {
    private static final Pattern START = Pattern.compile("window\\.YTD\\.([a-z_]{1,60})\\.part[0-9]{1,6}\\s*=");
    private static final Map<String, Tie> TIES =
            Map.of("following", Tie.FOLLOWING, "follower", Tie.FOLLOWER, "mute", Tie.MUTED, "block", Tie.BLOCKED);

    @Override
    public boolean recognises(Head head) {
        return START.matcher(head.text().stripLeading()).lookingAt();
    }

    @Override
    public String kind() {
        return "a file out of an X archive";
    }

    @Override
    public void read(Source source, Gathering gathering) throws IOException, NotAList {
        var start = START.matcher(source.head().text().stripLeading());
        var tie = start.lookingAt() ? TIES.get(start.group(1)) : null;
        if (tie == null) {
            throw new NotAList(
                    "This is one file out of an X archive, and it names nobody: import the whole archive, zip"
                            + " or folder.");
        }
        var count = new int[1];
        try (var reader = source.reader()) {
            for (var c = reader.read(); c >= 0 && c != '='; c = reader.read()) {
                // The assignment before the list is no JSON.
            }
            try (var parser = Json.parser(reader)) {
                parser.nextToken();
                Json.array(parser, () -> {
                    count[0]++;
                    person(parser, tie, count[0], gathering);
                    reader.nextEntry();
                });
            }
        } catch (JacksonException e) {
            gathering.problem(
                    count[0], "The file is damaged from here on; %d entries before it were read.".formatted(count[0]));
        }
    }

    private static void person(JsonParser parser, Tie tie, int nth, Gathering gathering) {
        var id = new long[1];
        Json.object(
                parser,
                (wrapper, entry) -> Json.object(entry, (name, value) -> {
                    if (name.equals("accountId")) {
                        id[0] = Words.id(Json.string(value));
                    }
                }));
        if (id[0] == Person.UNKNOWN) {
            gathering.problem(nth, "This entry holds no number; it was left out.");
        } else {
            gathering.person(Person.numbered(id[0]), Set.of(tie), nth);
        }
    }
}
