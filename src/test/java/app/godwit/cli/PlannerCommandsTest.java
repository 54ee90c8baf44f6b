package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.practice.Practice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The commands around the plan and its taking back, on the practice Fediverse.
class PlannerCommandsTest {
    private static final String HOME = "harbour.example";

    @TempDir
    private Path folder;

    private final Stage stage = new Stage();

    private Practice practice;

    @BeforeEach
    void begin() throws Exception {
        practice = stage.onPractice();
        var people = practice.world().servers().stream()
                .filter(server -> server.domain().equals("lagoon.example"))
                .flatMap(server -> server.accounts().stream())
                .filter(person -> person.traits().isEmpty() && person.gone().equals("no"))
                .limit(5)
                .map(person -> person.user() + "@lagoon.example\n")
                .toList();
        Files.writeString(folder.resolve("people.txt"), String.join("", people));
        json(0, "import", folder.resolve("people.txt").toString());
        json(0, "match");
        json(0, "sign-in", HOME);
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

    @Test
    void plansWithTheShareThatStaysTheUsers() {
        var plan = json(0, "plan", "--reserve", "50");
        var follows = plan.at("/parts/0");
        assertThat(follows.at("/lane").asString()).isEqualTo("follows");
        assertThat(follows.at("/limit").asInt()).isEqualTo(400);
        assertThat(follows.at("/left").asInt()).isEqualTo(200);
        assertThat(follows.at("/requests").asInt())
                .isEqualTo(3 * follows.at("/count").asInt());
        assertThat(plan.at("/reserve").asInt()).isEqualTo(50);
        assertThat(list(plan.at("/ways")))
                .extracting(way -> way.at("/means").asString())
                .containsExactly("api", "file");
        assertThat(list(plan.at("/ways")))
                .extracting(way -> way.at("/basis").asString())
                .containsExactly("foreseen", "at_most");
        assertThat(json(0, "plan").at("/reserve").asInt()).isEqualTo(50);
    }

    @Test
    void isTheMoveOfOneAccount() {
        json(0, "sign-in", "lagoon.example");
        json(0, "sign-in", HOME);
        json(0, "follow");
        assertThat(json(1, "sign-in", "lagoon.example").at("/error/what").asString())
                .contains("This move is that of @sample@harbour.example")
                .contains("another move for @sample@lagoon.example (godwit -m OTHER.godwit)");
        json(0, "undo", "--all");
        json(0, "sign-in", "lagoon.example");
    }

    @Test
    void refusesAShareThatLeavesNothing() {
        assertThat(json(2, "plan", "--reserve", "99").at("/error/what").asString())
                .contains("between 0 and 90");
    }

    @Test
    void takesARunBack() {
        json(0, "follow", "--no-boosts", "--languages", "en,de");
        var standing = practice.ledger(HOME, "sample").follows().size();
        assertThat(standing).isPositive();
        var run = json(0, "undo").at("/runs/0");
        assertThat(run.at("/done").asInt()).isEqualTo(standing);
        var id = Long.toString(run.at("/id").asLong());
        assertThat(json(0, "undo", "--run", id, "--dry-run")
                        .at("/takesBack/0/kind")
                        .asString())
                .isEqualTo("follow");
        json(0, "undo", "--run", id);
        assertThat(practice.ledger(HOME, "sample").follows())
                .allSatisfy(follow -> assertThat(follow.state().name()).isEqualTo("ENDED"));
        assertThat(json(2, "undo", "--run", "77").at("/error/what").asString()).contains("godwit undo lists");
    }

    @Test
    void writesTheFilesThatMastodonTakes() throws Exception {
        json(0, "follow", "--notify", "--languages", "en,de");
        json(0, "export", folder.resolve("out").toString());
        var lines = Files.readAllLines(folder.resolve("out/following_accounts.csv"));
        assertThat(lines.getFirst()).isEqualTo("Account address,Show boosts,Notify on new posts,Languages");
        assertThat(lines.get(1)).endsWith("@lagoon.example,true,true,\"en, de\"");
    }

    @Test
    void bringsTheMoveUpToWhatTheServerSays() {
        json(0, "reconcile");
        json(0, "mute");
        json(0, "block");
        json(0, "lists");
        assertThat(json(0, "run").at("/state").asString()).isEqualTo("done");
    }
}
