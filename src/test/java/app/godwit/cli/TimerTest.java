package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.archive.ArchiveFixture;
import app.godwit.archive.TweetJson;
import app.godwit.practice.Ledger;
import app.godwit.practice.Practice;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `godwit run` as a timer starts it: it does what the server allows now, ends, and goes on the next time.
@Timeout(60)
class TimerTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    /// When Mastodon lets one post again.
    private static final Instant NEXT = NOON.plus(Duration.ofHours(3));

    private static final Instant MAY = Instant.parse("2019-05-04T08:00:00Z");
    private static final int TWEETS = 35;
    /// A tenth of Mastodon's three hundred.
    private static final int ALLOWED = 30;

    @TempDir
    private Path folder;

    private final StandingTime time = new StandingTime(NOON);

    @Test
    void endsAtTheLimitAndGoesOnWhenStartedAgain() throws Exception {
        try (var stage = new Stage().at(time)) {
            var practice = stage.onPractice();
            var tweets = IntStream.range(0, TWEETS)
                    .mapToObj(
                            minute -> TweetJson.of(TweetJson.idAt(MAY.plusSeconds(60L * minute), 0), "Tide " + minute))
                    .toArray(TweetJson[]::new);
            json(
                    stage,
                    0,
                    "import",
                    ArchiveFixture.ofAda()
                            .tweets(tweets)
                            .zip(folder.resolve("a.zip"))
                            .toString());
            json(stage, 0, "sign-in", "harbour.example");
            var until = until(json(stage, 3, "repost", "--reserve", "90", "--no-wait"));
            while (until.isBefore(NEXT)) {
                time.leap(Duration.between(time.instant(), until));
                until = until(json(stage, 3, "run", "--no-wait"));
            }
            assertThat(ledger(practice).standing()).hasSize(ALLOWED);
            time.leap(Duration.between(time.instant(), until));
            assertThat(json(stage, 0, "run", "--no-wait").at("/state").asString())
                    .isEqualTo("done");
            assertThat(ledger(practice).standing())
                    .hasSize(TWEETS)
                    .extracting(Ledger.Post::text)
                    .doesNotHaveDuplicates();
            assertThat(ledger(practice).tooManyRequests()).isZero();
        }
    }

    private Instant until(JsonNode said) {
        assertThat(said.at("/state").asString()).isEqualTo("waiting");
        var until = Instant.parse(said.at("/until").asString());
        assertThat(until).isAfter(time.instant());
        return until;
    }

    private static Ledger ledger(Practice practice) {
        return practice.ledger("harbour.example", "sample");
    }

    private JsonNode json(Stage stage, int status, String... words) {
        return stage.json(folder.resolve("move.godwit"), status, words);
    }
}
