package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.wikidata.InventedRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `names`, and the coverage meter around it, on a mixed case: a list with numbers alone, one with names, Wikidata.
class NamesCommandTest {
    @TempDir
    private Path folder;

    private InventedRegister register;
    private Stage stage;

    @BeforeEach
    void open() throws IOException {
        register = new InventedRegister();
        stage = new Stage().by(register.route());
        Files.writeString(folder.resolve("numbers.csv"), "id,screen_name\n1001,\n1002,\n1007,\n5,\n6,\n");
        Files.writeString(
                folder.resolve("names.csv"),
                "id,screen_name,name,description,website\n6,bo,Bo,tides,https://bo.example\n7,cy,Cy,,\n");
    }

    @AfterEach
    void close() throws IOException {
        stage.close();
        register.close();
    }

    private int run(String... more) {
        var args = new ArrayList<>(List.of("-m", folder.resolve("m.godwit").toString()));
        args.addAll(List.of(more));
        return stage.run(args.toArray(String[]::new));
    }

    private void bringIn() {
        assertThat(run("import", folder.resolve("numbers.csv").toString())).isZero();
        assertThat(run("import", folder.resolve("names.csv").toString())).isZero();
    }

    @Test
    void tellsHowMuchIsKnownAndWhatWouldRaiseIt() {
        bringIn();
        assertThat(stage.out().lines().toList())
                .containsSubsequence(
                        "Known: 6 followed, 2 named, 1 with a bio, 1 with links",
                        "  numbers.csv: 5 followed, 0 named, 0 with a bio, 0 with links",
                        "  names.csv: 2 followed, 2 named, 1 with a bio, 1 with links",
                        "• A HAR of your Following page would name 4 more.",
                        "• Wikidata may know some of the 4 people without a name: godwit names --from-wikidata.",
                        "• With your own X keys: 4 look-ups, about $0.04.");
    }

    @Test
    void namesPeopleAfterAYesAndCountsThem() {
        bringIn();
        assertThat(run("names", "--from-wikidata", "--yes", "--json")).isZero();
        var json = stage.json();
        assertThat(json.at("/state").asString()).isEqualTo("done");
        assertThat(json.at("/asked").intValue()).isEqualTo(6);
        assertThat(json.at("/named").intValue()).isEqualTo(3);
        assertThat(json.at("/coverage/named").intValue()).isEqualTo(5);
        assertThat(json.at("/coverage/withLinks").intValue()).isEqualTo(2);
        assertThat(json.at("/coverage/sources/2/kind").asString()).isEqualTo("wikidata");
        assertThat(json.at("/coverage/sources/2/named").intValue()).isEqualTo(3);
        assertThat(stage.err())
                .contains("This sends 6 numbers of people you follow, and 0 handles, to query.wikidata.org,");

        assertThat(run("people", "--json")).isZero();
        assertThat(stage.json().at("/coverage/advice"))
                .extracting(advice -> advice.at("/way").asString())
                .containsExactly("har_names", "x_keys");
        assertThat(run("people")).isZero();
        assertThat(stage.out()).contains("  query.wikidata.org: 3 followed, 3 named", "@AdaTern");
    }

    @Test
    void sendsNothingWithoutAYes() {
        bringIn();
        for (var typed : List.of("", "n\n", "maybe\n")) {
            assertThat(stage.typing(typed).run("-m", folder.resolve("m.godwit").toString(), "names", "--from-wikidata"))
                    .isZero();
            assertThat(stage.out()).contains("Nothing was sent.");
        }
        assertThat(register.requests()).isEmpty();
        stage.typing("Yes\n");
        assertThat(run("names", "--from-wikidata")).isZero();
        assertThat(stage.out()).contains("Asked about 6 people; 3 have a name now who had none.");
        assertThat(run("names", "--from-wikidata")).isZero();
        assertThat(stage.out()).contains("Nobody is left to ask about");
        assertThat(register.requests()).hasSize(1);
    }

    @Test
    void endsWithOneSentenceWhenTurnedAway() {
        bringIn();
        register.trouble(new MockResponse.Builder().code(403).build());
        assertThat(run("names", "--from-wikidata", "--yes")).isEqualTo(Exit.REFUSED.code());
        assertThat(stage.out()).contains("Stopped: Wikidata: Wikidata turns this computer away (403).");
    }

    @Test
    void saysWhichRegistersThereAre() {
        assertThat(run("names")).isEqualTo(Exit.USAGE.code());
        assertThat(stage.err()).contains("--from-wikidata");
    }
}
