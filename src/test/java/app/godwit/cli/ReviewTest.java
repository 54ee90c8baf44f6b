package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.practice.Sample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `match` and `people` on the sample: what is said of everybody, and what the user says of them.
class ReviewTest {
    private static final String HOME = "harbour.example";

    @TempDir
    private Path folder;

    private final Stage stage = new Stage();
    private Sample sample;

    @BeforeEach
    void begin() throws Exception {
        var _ = stage.onPractice();
        sample = Sample.unpack(folder.resolve("sample"));
        json(0, "import", sample.archive().toString(), sample.following().toString());
    }

    @AfterEach
    void end() throws Exception {
        stage.close();
    }

    private JsonNode json(int status, String... words) {
        return stage.json(folder.resolve("move.godwit"), status, words);
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static JsonNode person(JsonNode answer, String handle) {
        return list(answer.get("people")).stream()
                .filter(one -> one.at("/handle").stringValue().equals(handle))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysForEverybodyWhatWasFoundWhereAndWhy() {
        var offline = json(0, "match", "--offline");
        assertThat(person(offline, "ana_tideline").at("/state").stringValue()).isEqualTo("waiting");
        assertThat(list(offline.get("newlyFound"))).isEmpty();

        var first = json(0, "match");
        assertThat(list(first.get("people"))).hasSize(80).allSatisfy(one -> {
            var isFound = !one.at("/chosen").stringValue().isEmpty();
            assertThat(isFound || !one.at("/reason").stringValue().isEmpty())
                    .as(one.toString())
                    .isTrue();
            assertThat(list(one.get("candidates"))).allSatisfy(candidate -> {
                assertThat(candidate.at("/address").stringValue()).contains("@");
                assertThat(candidate.at("/evidence/0/field").stringValue()).isNotEmpty();
                assertThat(candidate.at("/evidence/0/text").stringValue()).isNotEmpty();
            });
        });
        assertThat(list(first.get("newlyFound")))
                .hasSizeGreaterThan(40)
                .allSatisfy(one -> assertThat(one.at("/address").stringValue()).contains("@"));
        assertThat(list(json(0, "match").get("newlyFound"))).isEmpty();

        var servers = list(json(0, "people", "--servers").get("servers"));
        assertThat(servers.getFirst().at("/host").stringValue()).isEqualTo(HOME);
        assertThat(servers.getFirst().at("/software").stringValue()).isEqualTo("mastodon");
        assertThat(servers.getFirst().at("/open").isBoolean()).isTrue();
        assertThat(servers)
                .extracting(server -> server.at("/people").intValue())
                .isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    }

    @Test
    void asksNobodyOfflineAndSaysWhatDoesNotGoTogether() {
        assertThat(json(2, "match", "--offline", "--guess").at("/error/what").stringValue())
                .contains("--offline");
    }

    @Test
    void keepsAnAddressAddedByHandThroughAnotherImport() {
        json(0, "match");
        var before = json(0, "people");
        var lost = list(before.get("people")).stream()
                .filter(one -> one.at("/state").stringValue().equals("no_address")
                        && !one.at("/handle").stringValue().isEmpty())
                .findFirst()
                .orElseThrow();
        var handle = lost.at("/handle").stringValue();
        var set = person(json(0, "people", "--set", "@" + handle + "=@bram@lagoon.example"), handle);
        assertThat(set.at("/decision").stringValue()).isEqualTo("accept");
        assertThat(set.at("/state").stringValue()).isEqualTo("waiting");
        var found = person(json(0, "match"), handle);
        assertThat(found.at("/chosen").stringValue()).isEqualTo("bram@lagoon.example");
        assertThat(found.at("/candidates/0/evidence/0/field").stringValue()).isEqualTo("user");
        json(0, "import", sample.archive().toString(), sample.following().toString());
        assertThat(person(json(0, "match", "--recheck"), handle).at("/chosen").stringValue())
                .isEqualTo("bram@lagoon.example");
        assertThat(person(json(0, "people", "--set", lost.at("/row") + "=reject"), handle)
                        .at("/decision")
                        .stringValue())
                .isEqualTo("reject");
        assertThat(json(2, "people", "--set", "@nobody=reject")
                        .at("/error/what")
                        .stringValue())
                .contains("Nobody here is @nobody");
        assertThat(json(2, "people", "--set", "@" + handle + "=somewhere")
                        .at("/error/what")
                        .stringValue())
                .contains("is no address");
    }

    @Test
    void joinsWhatTwoReviewersSay() throws Exception {
        json(0, "match");
        var table = folder.resolve("people.csv");
        json(0, "people", "--csv", table.toString());
        var text = Files.readString(table);
        var first = folder.resolve("first.csv");
        var second = folder.resolve("second.csv");
        var bram = ",bram_at_sea,Bram Veldhuis,found,";
        var ana = ",ana_tideline,Ana Brisa,found,";
        var gwen = ",gwen_c_code,Gwen Pryce,found,";
        Files.writeString(first, text.replace(bram, bram + "reject").replace(ana, ana + "accept"));
        Files.writeString(second, text.replace(gwen, gwen + "reject").replace(ana, ana + "reject"));
        var joined = json(1, "people", "--decisions", first.toString(), second.toString());
        assertThat(person(joined, "bram_at_sea").at("/decision").stringValue()).isEqualTo("reject");
        assertThat(person(joined, "gwen_c_code").at("/decision").stringValue()).isEqualTo("reject");
        assertThat(person(joined, "ana_tideline").at("/decision").stringValue()).isEmpty();
        assertThat(list(joined.get("conflicts"))).singleElement().satisfies(conflict -> {
            assertThat(conflict.at("/subject").stringValue()).isEqualTo("@ana_tideline");
            assertThat(conflict.at("/what").stringValue()).contains("first.csv says accept", "second.csv says reject");
        });
    }
}
