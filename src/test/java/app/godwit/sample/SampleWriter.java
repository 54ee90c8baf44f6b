package app.godwit.sample;

import app.godwit.sample.Followed.Listed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes the sample into the resources. Run it from the top of the repository.
public final class SampleWriter {
    private static final String PRACTICE = "src/main/resources/app/godwit/practice/";
    private static final String EXPECTATIONS = "src/test/resources/app/godwit/sample/expectations.json";
    /// Named in tweets, not followed.
    private static final Map<String, Long> STRANGERS = Map.of(
            "saltmere_radio", 700_100_001L,
            "halden_rail", 700_100_002L,
            "tide_office", 700_100_003L,
            "lamp_society", 1_203_456_789_012_345_678L);

    private SampleWriter() {}

    public static void main(String[] args) throws IOException {
        for (var file : files().entrySet()) {
            var path = Path.of(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(path, file.getValue());
        }
    }

    /// Everything that the sample consists of, by path inside the repository.
    static Map<String, byte[]> files() {
        var cast = Cast.read();
        var files = new TreeMap<String, byte[]>();
        var sample = new TreeMap<String, byte[]>();
        archive(cast).forEach((path, bytes) -> sample.put("archive/" + path, bytes));
        sample.put("following.json", FollowList.of(cast));
        sample.forEach((path, bytes) -> files.put(PRACTICE + "sample/" + path, bytes));
        files.put(PRACTICE + "sample/index.txt", lines(List.copyOf(sample.keySet())));
        files.put(PRACTICE + "world.json", WorldFile.of(cast));
        files.put(EXPECTATIONS, expectations(cast));
        return files;
    }

    private static Map<String, byte[]> archive(List<Followed> cast) {
        var people = ids(cast);
        var names = new HashMap<String, String>(Map.of(Owner.HANDLE, Owner.NAME));
        cast.forEach(person -> names.put(person.handle(), person.name()));
        var written = Script.read(people);
        var items = new ArrayList<>(written.items());
        items.addAll(Chatter.read(people));
        return ArchiveFiles.of(new TweetJson(new Entities(people, names), written.names()), items, cast);
    }

    private static Map<String, Long> ids(List<Followed> cast) {
        var people = new HashMap<>(STRANGERS);
        for (var person : cast) {
            if (person.listed() != Listed.NO) {
                people.put(person.handle(), person.id());
            }
        }
        return people;
    }

    private static byte[] expectations(List<Followed> cast) {
        var list = Json.array();
        for (var person : cast) {
            var expected = person.expected();
            list.add(Json.object()
                    .put("id", Long.toString(person.id()))
                    .put("x", person.listed() == Listed.NO ? "" : person.handle())
                    .put("outcome", expected.outcome())
                    .put("handle", expected.handle())
                    .put("confidence", expected.confidence())
                    .put("why", expected.why()));
        }
        return Json.file("", list);
    }

    private static byte[] lines(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
