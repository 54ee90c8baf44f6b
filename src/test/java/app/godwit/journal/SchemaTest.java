package app.godwit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.godwit.posts.Draft;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Media;
import app.godwit.tweets.Tie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A move file of the first release, brought up to now.
class SchemaTest {
    @TempDir
    Path folder;

    @Test
    void keepsEverythingOfAFileOfTheFirstSchema() throws Exception {
        write(folder.resolve("m.godwit"));
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            assertThat(journal.tweets().count()).isEqualTo(2);
            assertThat(journal.tweets().find(12)).hasValueSatisfying(tweet -> {
                assertThat(tweet.text()).isEqualTo("Second ÄÖ");
                assertThat(tweet.kind()).isEqualTo(new Kind.SelfReply(11));
                assertThat(tweet.media()).extracting(Media::place).containsExactly(new Media.Missing("12-a.jpg"));
                assertThat(tweet.marks()).isEmpty();
            });
            assertThat(journal.people().with(Tie.FOLLOWING))
                    .singleElement()
                    .satisfies(known -> assertThat(journal.people().words().get(known.id()))
                            .extracting(
                                    People.Word::source, word -> word.words().handle())
                            .containsExactly(tuple(0L, known.person().handle())));
            assertThat(journal.deeds().counts(DeedKind.FOLLOW)).containsEntry(DeedState.PLANNED, 1);
            assertThat(journal.deeds().find(DeedKind.PUBLISH, "11.0"))
                    .hasValueSatisfying(deed -> assertThat(deed.request(Draft.class))
                            .extracting(Draft::text, Draft::format, Draft::quotes)
                            .containsExactly("First", Draft.Format.PLAIN, List.of()));
            assertThat(journal.sources().all()).singleElement().satisfies(source -> {
                assertThat(source.path()).isEqualTo("/coast/a.zip");
                assertThat(source.place()).isEqualTo("/coast/a.zip");
                assertThat(source.held()).isEqualTo(Sources.Held.NOTHING);
                assertThat(source.report()).contains("\"following\":8", "\"followers\":0", "\"headers\":-1");
            });
        }
    }

    @Test
    void fillsTheNewColumnsOfOldRows() throws Exception {
        var path = folder.resolve("m.godwit");
        write(path);
        Journal.open(path).close();
        try (var file = Jdbi.open("jdbc:sqlite:" + path)) {
            assertThat(file.createQuery("SELECT id, seen, words, missing FROM tweet ORDER BY id")
                            .mapToMap()
                            .list())
                    .containsExactly(
                            Map.of("id", 11, "seen", 0, "words", "first", "missing", 0),
                            Map.of("id", 12, "seen", 0, "words", "second äö", "missing", 1));
        }
    }

    @Test
    void takesAnOldSourceForTheOneThatIsBroughtInAgain() throws Exception {
        write(folder.resolve("m.godwit"));
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            var origin = new Sources.Origin("/coast/a.zip", "archive", "print", 1);
            assertThat(journal.sources().known(origin)).isEmpty();
            assertThat(journal.sources().begin(origin)).isEqualTo(1);
        }
    }

    private static void write(Path path) throws IOException {
        try (var file = Jdbi.open("jdbc:sqlite:" + path);
                var schema = Schema.class.getResourceAsStream("schema-1.sql")) {
            assertThat(schema).isNotNull();
            file.createScript(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                    .execute();
            for (var row : rows()) {
                file.execute(row);
            }
            file.execute("PRAGMA application_id = " + MoveFile.APPLICATION_ID);
            file.execute("PRAGMA user_version = 1");
        }
    }

    private static List<String> rows() {
        var tail = "\"language\":\"en\",\"client\":\"\",\"likes\":0,\"retweets\":0,\"marks\":[]}')";
        var rows = new ArrayList<String>();
        rows.add("INSERT INTO source VALUES (1, '/coast/a.zip', 'archive', 5,"
                + " '{\"people\":{\"following\":8},\"problems\":[]}')");
        rows.add("INSERT INTO tweet VALUES (11, 1000, 'OWN', 0, '{\"kind\":{\"is\":\"Own\"},\"text\":\"First\","
                + "\"spans\":[],\"media\":[]," + tail);
        rows.add("INSERT INTO tweet VALUES (12, 2000, 'SELFREPLY', 11, '{\"kind\":{\"is\":\"SelfReply\","
                + "\"parent\":11},\"text\":\"Second ÄÖ\",\"spans\":[],\"media\":[{\"id\":3,\"type\":\"PHOTO\","
                + "\"alt\":\"\",\"place\":{\"is\":\"Missing\",\"expected\":\"12-a.jpg\"}}]," + tail);
        rows.add("INSERT INTO person VALUES (1, 7, 'ana', 'Ana', '', '', '', '', '', '', 0)");
        rows.add("INSERT INTO tie VALUES (1, 'FOLLOWING')");
        rows.add("INSERT INTO deed VALUES (2, 'POSTS', 'PUBLISH', '11.0',"
                + " '{\"source\":11,\"part\":0,\"replyTo\":{\"is\":"
                + "\"Top\"},\"text\":\"First\",\"length\":5,\"language\":\"en\",\"visibility\":\"UNLISTED\","
                + "\"audience\":\"EVERYBODY\",\"spoiler\":\"\",\"media\":[],\"written\":\"2019-05-04T08:00:00Z\"}',"
                + " 'PLANNED', 0, 0, 0, '', '', '')");
        rows.add("INSERT INTO deed VALUES (1, 'FOLLOWS', 'FOLLOW', 'ana@coast.example', '{}', 'PLANNED', 0, 0, 0, '',"
                + " '', '')");
        return rows;
    }
}
