package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.practice.Practice;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Signing in and out at the command line, on servers of every dialect of the practice Fediverse.
class SignInOutTest {
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

    private int godwit(String... words) {
        return stage.run(folder.resolve("move.godwit"), words);
    }

    @ParameterizedTest
    @CsvSource({
        "harbour.example, Harbour (mastodon 4.4.3)",
        "lagoon.example, Lagoon (gotosocial 0.20.1)",
        "dune.example, Dune (snac 2.80)",
        "reef.example, Reef (akkoma 3.16.0)",
        "kelp.example, Kelp (sharkey 2025.4.3)",
        "atoll.example, Atoll (pixelfed 0.12.5)"
    })
    void signsInShowsTheServerAndSignsOut(String server, String card) {
        assertThat(godwit("sign-in", server)).as(stage.err()).isZero();
        assertThat(stage.err()).contains(card + ", closed to new people");
        assertThat(stage.out()).contains("Signed in as @sample@" + server);

        assertThat(godwit("sign-out")).as(stage.err()).isZero();
        assertThat(stage.out().strip()).isEqualTo("Signed out @sample@" + server + ".");

        assertThat(godwit("follow")).isEqualTo(5);
        assertThat(godwit("sign-out")).isZero();
        assertThat(stage.out()).contains("Nobody was signed in.");
        assertThat(godwit("sign-in", server)).as(stage.err()).isZero();
    }

    @Test
    void misskeyShowsItsRulesAndIsLeftByHand() {
        assertThat(godwit("sign-in", "Spray.example")).as(stage.err()).isZero();
        assertThat(stage.err())
                .contains("Spray (misskey 2025.9.0), closed to new people", "  1. Be kind.", "  2. No advertising.");

        assertThat(godwit("sign-out", "--json")).isZero();
        assertThat(stage.json().at("/account").stringValue()).isEqualTo("@sample@spray.example");
        assertThat(stage.json().at("/remains").stringValue()).contains("connected apps of your settings");
        assertThat(godwit("follow")).isEqualTo(5);
    }

    @Test
    void misskeyIsSignedInToWithoutAWayBackToo() {
        stage.typing("\n");

        assertThat(godwit("sign-in", "spray.example", "--code")).as(stage.err()).isZero();
    }

    @Test
    void aTokenMadeByHandIsEndedByHand() {
        stage.with("GODWIT_TOKEN", practice.token("harbour.example", "sample"));
        assertThat(godwit("sign-in", "harbour.example", "--token"))
                .as(stage.err())
                .isZero();

        assertThat(godwit("sign-out")).isZero();
        assertThat(stage.out()).contains("Signed out", "The token was made in the server's settings: end it there.");
    }
}
