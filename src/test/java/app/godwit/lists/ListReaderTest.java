package app.godwit.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Tie;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListReaderTest {
    private static final Person BOB = new Person(
            7,
            "bob",
            "Bob 🐦",
            "Counts knots\nat https://t.co/a",
            "Shore",
            "https://t.co/b",
            "",
            "https://pics.example/7.jpg",
            "");

    private static final String EXPORTER_JSON = """
        [ { "id": "7", "screen_name": "bob", "name": "Bob 🐦",
            "description": "Counts knots\\nat https://t.co/a", "profile_image_url": "https://pics.example/7.jpg",
            "profile_banner_url": null, "followers_count": 12, "location": "Shore", "website": "https://t.co/b",
            "following": true, "followed_by": false, "protected": false, "url": "https://twitter.com/bob" METADATA },
          { "id": "8", "screen_name": "cleo", "name": "Cleo", "following": false, "followed_by": true } ]
        """;

    private static final String ENTITIES = """
        "entities": { "description": { "urls": [ { "url": "https://t.co/a", "expanded_url": "https://tern.example/@bob" } ] },
                      "url": { "urls": [ { "url": "https://t.co/b", "expanded_url": "https://bob.example" } ] } }
        """;

    @TempDir
    Path folder;

    private final Gathered intake = new Gathered();
    private final Map<Person, Set<Tie>> people = intake.people;
    private final List<Problem> problems = intake.problems;

    private ListReport read(String text) throws Exception {
        return read(text, StandardCharsets.UTF_8);
    }

    private ListReport read(String text, Charset charset) throws Exception {
        var file = Files.write(folder.resolve("list"), text.getBytes(charset));
        return ListReader.read(file, intake);
    }

    @Test
    void readsTheExportersJson() throws Exception {
        var report = read(EXPORTER_JSON.replace("METADATA", ""));
        assertThat(people)
                .containsEntry(BOB, Set.of(Tie.FOLLOWING))
                .containsEntry(Person.named(8, "cleo", "Cleo"), Set.of(Tie.FOLLOWER));
        assertThat(report).isEqualTo(new ListReport("a JSON list of users", 2, 1, 2, 1));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"legacy\": { \"screen_name\": \"bob\", ENTITIES }",
                "\"core\": { \"screen_name\": \"bob\" }, \"legacy\": { ENTITIES }",
                "\"core\": null, \"legacy\": { ENTITIES }"
            })
    void prefersTheAddressesThatMetadataKnows(String metadata) throws Exception {
        read(EXPORTER_JSON.replace("METADATA", ", \"metadata\": { " + metadata.replace("ENTITIES", ENTITIES) + " }"));
        var bob = people.keySet().iterator().next();
        assertThat(bob.bio()).isEqualTo("Counts knots\nat https://tern.example/@bob");
        assertThat(bob.website()).isEqualTo("https://bob.example");
    }

    @Test
    void readsUsersThatAreOnlyInMetadata() throws Exception {
        read("""
            [ { "metadata": { "rest_id": "7", "core": { "screen_name": "bob", "name": "Bob" },
                "location": { "location": "Shore" }, "avatar": { "image_url": "https://pics.example/7.jpg" },
                "legacy": { "description": "Hi" } } } ]
            """);
        assertThat(people)
                .containsOnlyKeys(new Person(7, "bob", "Bob", "Hi", "Shore", "", "", "https://pics.example/7.jpg", ""));
    }

    @Test
    void readsTheExportersCsv() throws Exception {
        read("\uFEFFid,screen_name,name,description,profile_image_url,followers_count,location,website,following,url\n"
            + "\"7\",\"bob\",\"Bob 🐦\",\"Counts knots\\n"
            + "at https://t.co/a\",\"https://pics.example/7.jpg\",12,\"Shore\",\"https://t.co/b\",true,\"https://twitter.com/bob\"\n"
            + "\"8\",\"cleo\",\"Cleo \"\"the crane\"\"\",,,0,,,false,\"https://twitter.com/cleo\"\n");
        assertThat(people)
                .containsEntry(BOB, Set.of(Tie.FOLLOWING))
                .containsEntry(Person.named(8, "cleo", "Cleo \"the crane\""), Set.of());
    }

    @Test
    void readsMetadataInTheExportersCsv() throws Exception {
        var metadata =
                ("{ \"legacy\": { " + ENTITIES + " } }").replace("\"", "\"\"").replace("\n", " ");
        read("id,screen_name,description,profile_image_url,website,following,url,metadata\n"
                + "7,bob,\"see https://t.co/a\",x,https://t.co/b,true,https://x.com/bob,\"" + metadata + "\"\n");
        var bob = people.keySet().iterator().next();
        assertThat(bob.bio()).isEqualTo("see https://tern.example/@bob");
        assertThat(bob.website()).isEqualTo("https://bob.example");
    }

    static Stream<Arguments> tables() {
        var bob = new Person(0, "bob", "Bob", "knots, and more", "", "https://bob.example", "", "", "");
        return Stream.of(
                Arguments.of("handle,name,bio,website\n@bob,Bob,\"knots, and more\",https://bob.example\n", bob),
                Arguments.of("Screen Name;Name;Bio;URL\r\nbob;Bob;knots, and more;https://bob.example\r\n", bob),
                Arguments.of("username\tname\tdescription\turl\nbob\tBob\tknots, and more\thttps://bob.example\n", bob),
                Arguments.of("id,other\n7,x\n", Person.numbered(7)),
                Arguments.of("url\nhttps://x.com/bob\n", Person.named(0, "bob", "")),
                Arguments.of("handle,mastodon\nbob,@bob@tern.example\n", stated("bob", "bob@tern.example")),
                Arguments.of("Account address,Show boosts\nbob@tern.example,true\n", stated("", "bob@tern.example")),
                Arguments.of("@bob@tern.example\n", stated("", "bob@tern.example")),
                Arguments.of("bob@tern.example,true,false\n", stated("", "bob@tern.example")),
                Arguments.of("@bob\n", Person.named(0, "bob", "")),
                Arguments.of("bob_1\n", Person.named(0, "bob_1", "")),
                Arguments.of(
                        "sep=;\n"
                                + "Benutzername;Anzeigename;Beschreibung;Webseite\n"
                                + "bob;Bob;knots, and more;https://bob.example\n",
                        bob),
                Arguments.of(
                        "Nombre de usuario,Nombre,Biografía,Sitio web\n"
                                + "bob,Bob,\"knots, and more\",https://bob.example\n",
                        bob),
                Arguments.of("ユーザー名,名前\nbob,Bob\n", Person.named(0, "bob", "Bob")),
                Arguments.of(
                        "Account address,Show boosts,Notify on new posts,Languages\nbob@tern.example,true,false,\n",
                        stated("", "bob@tern.example")),
                Arguments.of("# my list\nhttps://twitter.com/bob?lang=en\n", Person.named(0, "bob", "")));
    }

    private static Person stated(String handle, String address) {
        return new Person(0, handle, "", "", "", "", "", "", address);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void readsTablesAndPlainLists(String text, Person person) throws Exception {
        read(text);
        assertThat(people).containsExactly(Map.entry(person, Set.of(Tie.FOLLOWING)));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void tellsTheEncoding(String name) throws Exception {
        var mark = name.startsWith("UTF-16") ? "\uFEFF" : "";
        read(mark + "handle,name\nbob,Bjørn Ångström\n", Charset.forName(name));
        assertThat(people).containsOnlyKeys(Person.named(0, "bob", "Bjørn Ångström"));
    }

    @Test
    void keepsWhatStandsBeforeTheDamage() throws Exception {
        var whole = EXPORTER_JSON.replace("METADATA", "");
        var report = read(whole.substring(0, whole.indexOf("\"cleo\"")));
        assertThat(report.people()).isEqualTo(1);
        assertThat(problems)
                .containsExactly(
                        new Problem("list", 2, "The list is damaged from here on; 1 entries before it were read."));
    }

    @Test
    void reportsEntriesThatNameNobody() throws Exception {
        read("[ { \"screen_name\": \"bob\" }, 17, { \"screen_name\": null, \"name\": \"X\" } ]");
        assertThat(people).hasSize(1);
        assertThat(problems).extracting(Problem::position).containsExactly(2L, 3L);
        read("handle,name\nbob,Bob\n,Nobody\nnot a handle,Y\n");
        assertThat(problems).hasSize(4);
    }

    @Test
    void endsAtAQuoteThatNeverEnds() throws Exception {
        var report = read("handle,name\nbob,Bob\ncleo,\"" + "x\n".repeat(6 << 20));
        assertThat(report.people()).isEqualTo(1);
        assertThat(problems).hasSize(1);
    }

    @Test
    void replacesWhatCannotBeStored() throws Exception {
        read("[ { \"screen_name\": \"bob\", \"name\": \"B\\ud83d\\u0000\" } ]");
        assertThat(people).containsOnlyKeys(Person.named(0, "bob", "B\uFFFD\uFFFD"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(
                        "[ { \"id\": \"1\", \"full_text\": \"x\", \"screen_name\": \"bob\" } ]", "a list of tweets"),
                Arguments.of("[{\"tweet\":{\"id\":\"1\"}}]", "a list of tweets"),
                Arguments.of("id,created_at,full_text,screen_name\n1,x,hello,bob\n", "a table of tweets"),
                Arguments.of("<!doctype html><p>Sign in</p>", "a web page"),
                Arguments.of("window.YTD.tweets.part0 = [ ]", "import the whole archive"),
                Arguments.of("{ \"formatName\": \"dexie\", \"data\": {} }", "This database holds no people"),
                Arguments.of("{ \"anything\": 1 }", "no list of people"),
                Arguments.of("heron\n", "write @ before each handle"),
                Arguments.of("heron\nknot\ndunlin\n", "write @ before each handle"),
                Arguments.of("colour,size\nred,3\n", "The columns are “colour”, “size”"),
                Arguments.of("Dear diary, today I saw a knot.", "no list of people"),
                Arguments.of("\0\1\2\3", "no list of people"),
                Arguments.of("", "is empty"),
                Arguments.of("handle,name\n", "nobody in it"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("others")
    void saysWhatAnotherFileIs(String text, String sentence) throws Exception {
        var file = Files.writeString(folder.resolve("other"), text);
        assertThatThrownBy(() -> ListReader.read(file, intake))
                .isInstanceOf(NotAList.class)
                .hasMessageContaining(sentence)
                .hasMessageEndingWith(".");
    }

    @Test
    void saysWhenThereIsNoFile() {
        assertThatThrownBy(() -> ListReader.read(folder.resolve("none"), intake))
                .hasMessageContaining("There is no file");
    }

    @Test
    void takesNoPictureAndNoFolder() throws Exception {
        var picture = Files.write(folder.resolve("p"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});
        assertThatThrownBy(() -> ListReader.read(picture, intake)).isInstanceOf(NotAList.class);
        assertThatThrownBy(() -> ListReader.read(folder, intake)).isInstanceOf(NotAList.class);
    }
}
