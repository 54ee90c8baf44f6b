package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.archive.ArchiveFixture;
import app.godwit.archive.TweetJson;
import app.godwit.lists.HarFixture;
import app.godwit.lists.UserJson;
import app.godwit.lists.UserJson.Generation;
import app.godwit.wikidata.InventedRegister;
import app.godwit.xapi.XOAuth;
import app.godwit.xapi.XStandIn;
import app.godwit.xapi.XWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// One move from an archive, a HAR, an exporter's CSV, a plain CSV, Wikidata and the X API, which overlap, rename and
/// repeat people: the figures are counted by hand.
class ManySourcesTest {
    @TempDir
    private Path folder;

    private InventedRegister register;
    private XStandIn there;
    private Stage stage;

    @BeforeEach
    void open() throws IOException {
        register = new InventedRegister();
        stage = new Stage().by(register.route());
        there = XStandIn.start(new XWorld(20), stage.clock());
        stage.with("GODWIT_X_API", there.address().toString()).with("GODWIT_X_TOKEN", XOAuth.BEARER);
    }

    @AfterEach
    void close() throws IOException {
        stage.close();
        there.close();
        register.close();
    }

    private JsonNode json(String... words) {
        var args = new ArrayList<>(List.of(words));
        args.addAll(List.of("-m", folder.resolve("m.godwit").toString(), "--json"));
        assertThat(stage.run(args.toArray(String[]::new)))
                .as(stage.err() + stage.out())
                .isZero();
        return stage.json();
    }

    private JsonNode bringIn(String name, String text) throws IOException {
        return json("import", Files.writeString(folder.resolve(name), text).toString());
    }

    private static UserJson user(long id, String handle) {
        return UserJson.of(Generation.CORE, id, handle);
    }

    /// People, numbers, names, bios, links.
    private static void counts(JsonNode said, int... figures) {
        var coverage = said.get("coverage");
        assertThat(List.of(
                        coverage.get("people").intValue(),
                        coverage.get("ids").intValue(),
                        coverage.get("named").intValue(),
                        coverage.get("withBio").intValue(),
                        coverage.get("withLinks").intValue()))
                .containsExactly(figures[0], figures[1], figures[2], figures[3], figures[4]);
    }

    private static List<String> advice(JsonNode said) {
        return StreamSupport.stream(said.at("/coverage/advice").spliterator(), false)
                .map(one -> one.get("way").stringValue() + " " + one.get("people") + " " + one.get("cents"))
                .toList();
    }

    private static List<String> sources(JsonNode said) {
        return StreamSupport.stream(said.at("/coverage/sources").spliterator(), false)
                .map(one -> Path.of(one.get("source").stringValue()).getFileName() + " " + one.get("people") + " "
                        + one.get("named") + " " + one.get("withBio") + " " + one.get("withLinks"))
                .toList();
    }

    private static JsonNode person(JsonNode people, String id) {
        return StreamSupport.stream(people.get("people").spliterator(), false)
                .filter(one -> one.get("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsAMixedCaseRight() throws Exception {
        var archive = ArchiveFixture.ofAda()
                .tweets(TweetJson.of(1_224_318_923_456_790_528L, "One"))
                .following(5, 6, 7, 1002, 1004, 1019)
                .zip(folder.resolve("archive.zip"));
        var first = json("import", archive.toString());
        counts(first, 6, 6, 0, 0, 0);
        assertThat(advice(first)).containsExactly("har_names 6 0", "wikidata 6 0", "x_keys 6 6");

        // 5 with everything, 6 with a name alone.
        var har = bringIn(
                "following.har",
                new HarFixture()
                        .page(
                                "Following",
                                "{\"userId\":\"1001\"}",
                                user(5, "ana")
                                        .linking("terns", "https://ana.example/a", "https://ana.example")
                                        .flag("following", true)
                                        .entry(),
                                user(6, "bo").flag("following", true).entry())
                        .har());
        counts(har, 6, 6, 2, 1, 1);

        // 6 renamed and with a bio, 7 named, 8 is new and has a link in the bio; 7 comes twice.
        counts(bringIn("exported.csv", """
            id,screen_name,description,website,following,followed_by,url
            6,bo_new,tides,,true,false,https://twitter.com/bo_new
            7,cy,,,true,true,https://twitter.com/cy
            8,dee,see https://dee.example,,true,false,https://twitter.com/dee
            7,cy,,,true,true,https://twitter.com/cy
            """), 7, 7, 4, 3, 2);

        // Ana again in other letters; Eve is new, has no number and comes twice.
        var plain = bringIn("plain.csv", "handle;name\nANA;\neve;Eve\nEve;Eve\n");
        counts(plain, 8, 7, 5, 3, 2);
        assertThat(advice(plain)).containsExactly("har_names 3 0", "wikidata 3 0", "x_keys 3 3");

        // The register knows 1002, renamed twice, and 1004; neither has a website there.
        var names = json("names", "--from-wikidata", "--yes");
        assertThat(names.get("named").intValue()).isEqualTo(2);
        counts(names, 8, 7, 7, 3, 2);

        json("sign-in-x", "--app", "--allow-local");
        var fetched = json("fetch", "names", "--yes", "--without-pinned", "--allow-local");
        assertThat(fetched.at("/spent/sure").decimalValue())
                .as("1019 alone has no name")
                .isEqualByComparingTo("0.01");

        var people = json("people");
        counts(people, 8, 7, 8, 4, 3);
        assertThat(sources(people))
                .containsExactly(
                        "archive.zip 6 0 0 0",
                        "following.har 2 2 1 1",
                        "exported.csv 3 3 2 1",
                        "plain.csv 2 2 0 0",
                        "query.wikidata.org 2 2 0 0",
                        "X API 1 1 1 1");
        assertThat(advice(people)).containsExactly("har_bios 4 0");
        tellsWhoSaidWhat(people);
    }

    private static void tellsWhoSaidWhat(JsonNode people) {
        var bo = person(people, "6");
        assertThat(bo.get("handle").stringValue()).isEqualTo("bo_new");
        assertThat(bo.get("formerHandles")).extracting(JsonNode::stringValue).containsExactly("bo");
        assertThat(bo.at("/from/handle").stringValue()).endsWith("exported.csv");
        assertThat(bo.at("/from/bio").stringValue()).endsWith("exported.csv");
        assertThat(bo.at("/from/name").stringValue()).endsWith("following.har");
        assertThat(bo.get("said").size()).as("archive, HAR and CSV").isEqualTo(3);
        assertThat(person(people, "1002").get("formerHandles"))
                .extracting(JsonNode::stringValue)
                .containsExactly("bo_first", "bo_second");
        assertThat(person(people, "5").get("formerHandles"))
                .as("other letters are no rename")
                .isEmpty();
    }

    @Test
    void keepsEveryKindUpToTheTables() throws Exception {
        var archive = ArchiveFixture.ofAda()
                .tweets(TweetJson.of(1_224_318_923_456_790_528L, "One"))
                .following(5)
                .muted(21)
                .blocked(22)
                .items("lists-created.js", "userListInfo", Map.of("url", "https://twitter.com/i/lists/55"))
                .zip(folder.resolve("archive.zip"));
        json("import", archive.toString());
        var har = bringIn(
                "all.har",
                new HarFixture()
                        .page(
                                "Followers",
                                "{\"userId\":\"1001\"}",
                                user(31, "fan").flag("followed_by", true).entry())
                        .page(
                                "MutedAccounts",
                                "{}",
                                user(21, "loud").entry(),
                                user(23, "louder").entry())
                        .page("BlockedAccountsAll", "{}", user(22, "rude").entry())
                        .page(
                                "ListMembers",
                                "{\"listId\":\"55\"}",
                                user(41, "member").entry(),
                                user(5, "ana").entry())
                        .har());
        assertThat(har.get("beside").toString())
                .isEqualTo("{\"followers\":1,\"muted\":2,\"blocked\":1,\"lists\":1,\"members\":2}");
        assertThat(har.at("/people/followers").intValue()).isEqualTo(1);
        assertThat(har.at("/people/muted").intValue()).isEqualTo(2);
        assertThat(har.at("/people/blocked").intValue()).isEqualTo(1);
        assertThat(har.at("/people/lists").intValue()).isEqualTo(1);
        assertThat(json("status").get("beside")).isEqualTo(har.get("beside"));

        json("export", folder.resolve("out").toString());
        assertThat(Files.readString(folder.resolve("out/everybody.csv")).lines())
                .first()
                .isEqualTo("id,handle,name,bio,location,website,fediverse,following,follower,muted,blocked,"
                        + "former_handles,sources");
        assertThat(kinds())
                .containsExactlyInAnyOrder(
                        "5 ana true,false,false,false",
                        "21 loud false,false,true,false",
                        "22 rude false,false,false,true",
                        "23 louder false,false,true,false",
                        "31 fan false,true,false,false",
                        "41 member false,false,false,false");
        assertThat(Files.readString(folder.resolve("out/everybody-lists.csv"))).isEqualTo("""
            list,name,role,id,handle,member
            https://x.com/i/lists/55,,created,5,ana,ana of the shore
            https://x.com/i/lists/55,,created,41,member,member of the shore
            """);
    }

    private List<String> kinds() throws IOException {
        return Files.readString(folder.resolve("out/everybody.csv"))
                .lines()
                .skip(1)
                .map(row -> row.split(",", -1))
                .map(cells ->
                        cells[0] + " " + cells[1] + " " + cells[7] + "," + cells[8] + "," + cells[9] + "," + cells[10])
                .toList();
    }
}
