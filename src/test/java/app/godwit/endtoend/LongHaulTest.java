package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.moves.Drip;
import app.godwit.moves.Job;
import app.godwit.moves.Progress;
import app.godwit.moves.Publication;
import app.godwit.moves.Reserve;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.Deed;
import app.godwit.practice.Flavour;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Moves of several days in virtual time: the end comes when it was promised, and neither crashes nor a sleeping
/// computer change what is done.
class LongHaulTest {
    private static final Instant START = Instant.parse("2026-03-02T07:30:00Z");
    private static final double TWO_PERCENT = 0.02;

    @TempDir
    Path folder;

    private final VirtualTime time = new VirtualTime(START);

    @ParameterizedTest
    @CsvSource({
        // flavour, reserve, people, tweets, media, drip an hour
        "MASTODON, 0, 850, 330, 100, 0",
        "MASTODON, 20, 330, 500, 50, 0",
        "MASTODON, 20, 10, 150, 140, 0",
        "MASTODON, 20, 5, 40, 25, 6",
        "MASTODON, 20, 3, 8, 4, 0",
        "GOTOSOCIAL, 20, 200, 300, 100, 0",
        "GOTOSOCIAL, 20, 5, 30, 10, 12",
        "OTHER, 20, 200, 300, 100, 0"
    })
    void endsWhenThePlanSaidAndIsNeverScolded(Flavour flavour, int reserve, int people, int tweets, int media, int drip)
            throws Exception {
        try (var crossing = Crossing.prepare(folder, flavour, time, people, tweets, media)) {
            time.leap(START.plus(Duration.ofDays(1)));
            Instant begun;
            Instant promised;
            try (var move = crossing.open()) {
                move.runs().reserve(new Reserve(reserve));
                move.repost()
                        .publication(
                                Publication.USUAL.dripping(drip == 0 ? Drip.OPEN : new Drip(drip, Drip.Period.HOUR)));
                begun = time.instant();
                promised = move.runs().plan().endsAt();
                if (drip > 0) {
                    assertThat(move.history()
                                    .effort(move.history().drafts(move.history().intent()))
                                    .endsAt())
                            .as("posts alone")
                            .isEqualTo(promised);
                }
                move.follow().plan();
                move.repost().plan();
                assertThat(move.runs().plan().endsAt()).as("planned or not").isEqualTo(promised);
                assertThat(move.runs().start().await().state()).isEqualTo(Progress.State.DONE);
            }
            var took = Duration.between(begun, time.instant());
            var error = Duration.between(promised, time.instant()).abs();
            System.out.printf("%s %d %%: took %s, promised %s%n", flavour, reserve, took, promised);
            assertThat((double) error.toMillis()).isLessThanOrEqualTo(TWO_PERCENT * took.toMillis() + 5_000);
            assertThat(crossing.ledger().tooManyRequests()).isZero();
            assertThat(crossing.ledger().follows()).hasSize(people);
            assertThat(crossing.ledger().standing()).hasSize(tweets);
        }
    }

    @Test
    void followsEveryoneOnceOverFiveDaysWithACrashOnEach() throws Exception {
        var seed = Long.getLong("godwit.seed", System.nanoTime());
        System.out.printf("LongHaulTest, seed %d%n", seed);
        var people = 1_700;
        try (var crossing = Crossing.prepare(folder, Flavour.MASTODON, time, people, 0, 0)) {
            crossing.plan(0);
            var crashes = new Crashes(seed);
            crossing.practice().onDeed(crashes);
            for (var state = Progress.State.RUNNING; state != Progress.State.DONE; ) {
                try (var move = crossing.open()) {
                    state = move.runs().start().await().state();
                }
            }
            assertThat(crashes.days).hasSize(5);
            assertThat(crossing.ledger().follows())
                    .hasSize(people)
                    .allSatisfy(follow -> assertThat(follow.created()).isEqualTo(1));
            assertThat(crossing.ledger().tooManyRequests()).isZero();
        }
    }

    private static Instant end(Progress progress) {
        return progress.parts().stream()
                .flatMap(part -> part.endsAt().stream())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /// Once on each day, at a seeded moment of a seeded deed.
    private final class Crashes implements Deed.Listener {
        private final SplittableRandom dice;
        private final Set<Instant> days = new HashSet<>();
        private int left;

        Crashes(long seed) {
            dice = new SplittableRandom(seed);
            left = dice.nextInt(250);
        }

        @Override
        public void deed(Deed deed) {
            var day = time.instant().truncatedTo(ChronoUnit.DAYS);
            if (!days.contains(day) && --left < 0) {
                days.add(day);
                left = dice.nextInt(250);
                throw new Crash();
            }
        }
    }

    /// As good as a power cut: nothing in the program expects it.
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void wakesIntoTheRightStateWhenTheComputerSlept() throws Exception {
        try (var crossing = Crossing.prepare(folder, Flavour.MASTODON, time, 500, 400, 100)) {
            crossing.plan(20);
            var job = new CompletableFuture<Job>();
            var promised = new AtomicReference<Instant>();
            var asked = new AtomicReference<Instant>();
            crossing.practice().onDeed(deed -> {
                // Twice, in the middle of the work, the lid is shut for the night.
                if (deed.number() == 150 || deed.number() == 500) {
                    time.leap(time.instant().plus(Duration.ofMinutes(9 * 60 + 7)));
                }
                if (deed.number() == 550) {
                    asked.set(time.instant());
                    promised.set(end(job.join().progress()));
                }
            });
            try (var move = crossing.open()) {
                job.complete(move.runs().start());
                assertThat(job.join().await())
                        .extracting(Progress::state, Progress::troubles)
                        .containsExactly(Progress.State.DONE, List.of());
            }
            var left = Duration.between(asked.get(), time.instant());
            assertThat((double) Duration.between(promised.get(), time.instant())
                            .abs()
                            .toMillis())
                    .as("foreseen after the night")
                    .isLessThanOrEqualTo(TWO_PERCENT * left.toMillis() + 5_000);
            assertThat(crossing.ledger().follows())
                    .hasSize(500)
                    .allSatisfy(follow -> assertThat(follow.created()).isEqualTo(1));
            assertThat(crossing.ledger().standing()).hasSize(400);
            assertThat(crossing.ledger().tooManyRequests()).isZero();
        }
    }

    @Test
    void sendsPicturesAgainThatWereSweptAwayWhileItSlept() throws Exception {
        var tweets = 3;
        try (var crossing = Crossing.prepare(folder, Flavour.MASTODON, time, 1, tweets, tweets)) {
            crossing.plan(20);
            crossing.practice().onDeed(deed -> {
                // After the last look at the pictures, before the post is there.
                if (deed.path().endsWith("/statuses") && time.instant().isBefore(START.plus(Duration.ofDays(1)))) {
                    time.leap(START.plus(Duration.ofDays(2)));
                }
            });
            try (var move = crossing.open()) {
                assertThat(move.runs().start().await().state()).isEqualTo(Progress.State.DONE);
            }
            assertThat(crossing.ledger().standing())
                    .hasSize(tweets)
                    .allSatisfy(post -> assertThat(post.media()).hasSize(1));
        }
    }
}
