package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.practice.Ledger;
import app.godwit.practice.Practice;
import app.godwit.practice.Sample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The same commands move the same person to servers of other dialects, through the same journal.
class DialectMovesTest {
    @TempDir
    private Path folder;

    private final Stage stage = new Stage();

    private Practice practice;

    @BeforeEach
    void begin() throws Exception {
        practice = stage.onPractice();
    }

    @AfterEach
    void end() throws Exception {
        stage.close();
    }

    private JsonNode godwit(String... words) {
        var args = new ArrayList<>(List.of(words));
        args.addAll(List.of("-m", folder.resolve("move.godwit").toString(), "--allow-local", "--json"));
        assertThat(stage.run(args.toArray(String[]::new)))
                .as(stage.err() + stage.out())
                .isIn(0, 1);
        return stage.json();
    }

    @ParameterizedTest
    @ValueSource(strings = {"spray.example", "atoll.example"})
    void everybodyIsFollowedOnceAndEveryPostStandsOnce(String home) throws Exception {
        var sample = Sample.unpack(folder.resolve("sample"));
        godwit("import", sample.archive().toString(), sample.following().toString());
        godwit("match");
        assertThat(godwit("sign-in", home).at("/account").stringValue()).isEqualTo("@sample@" + home);

        godwit("follow");
        var followed = godwit("status").at("/follows/done").intValue();
        godwit("repost");
        var posted = godwit("status").at("/posts/done").intValue();

        var truth = practice.ledger(home, "sample");
        assertThat(truth.follows()).hasSizeGreaterThan(30).allSatisfy(follow -> {
            assertThat(follow.created()).isOne();
            assertThat(follow.state()).isNotEqualTo(Ledger.FollowState.ENDED);
        });
        assertThat(followed).isGreaterThanOrEqualTo(truth.follows().size());
        assertThat(truth.standing()).hasSize(posted).hasSizeGreaterThan(15);
        godwit("run");
        assertThat(practice.ledger(home, "sample").standing()).hasSize(posted);
    }
}
