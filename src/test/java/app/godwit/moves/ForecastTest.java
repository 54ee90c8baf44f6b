package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Instance.Flavour;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Journal;
import app.godwit.journal.Lane;
import app.godwit.journal.Outcome;
import app.godwit.journal.Step;
import app.godwit.posts.Draft;
import app.godwit.posts.Visibility;
import app.godwit.tweets.Media;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is foreseen of posts and pictures, and what the lane then does.
class ForecastTest {
    private static final Instant START = Instant.parse("2026-03-01T07:40:00Z");
    private static final Outcome DONE = new Outcome.Done("1", "", "");

    @TempDir
    Path folder;

    private final VirtualTime time = new VirtualTime(START);
    private final Pause pause = new Pause(time);
    private final List<Sent> sent = new ArrayList<>();
    private Journal journal;

    private record Sent(DeedKind kind, String subject, Instant at) {}

    @BeforeEach
    void open() throws Exception {
        journal = Journal.open(folder.resolve("m.godwit"));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @ParameterizedTest
    @CsvSource({
        // flavour, reserve, drip an hour, posts, pictures in a hundred posts
        "MASTODON, 0, 0, 310, 20",
        "MASTODON, 80, 0, 150, 50",
        "MASTODON, 90, 0, 50, 200",
        "MASTODON, 90, 0, 80, 5",
        "MASTODON, 0, 12, 40, 80",
        "MASTODON, 90, 2, 20, 300",
        "GOTOSOCIAL, 20, 30, 40, 80",
        "MISSKEY, 90, 0, 80, 50",
        "OTHER, 20, 0, 60, 50"
    })
    void comesTrueToTheSecond(Flavour flavour, int reserve, int drip, int posts, int pictures) throws Exception {
        var seed = Long.getLong("godwit.seed", System.nanoTime());
        System.out.printf("ForecastTest, seed %d%n", seed);
        plan(drafts(posts, pictures, new SplittableRandom(seed)));
        var wish = drip == 0 ? Drip.OPEN : new Drip(drip, Drip.Period.HOUR);
        var forecast =
                pace(flavour, reserve, wish).forecast(List.of(journal.deeds().open(Lane.POSTS)));
        run(pace(flavour, reserve, wish), wish);
        assertThat(sent).hasSizeGreaterThanOrEqualTo(posts);
        assertThat(last(DeedKind.PUBLISH)).isEqualTo(forecast.kinds().get(DeedKind.PUBLISH));
        assertThat(time.instant()).isEqualTo(forecast.ends().getFirst());
    }

    @Test
    void picturesGoUpWhileTheirPostsWait() throws Exception {
        // A tenth of every limit: 30 posts in three hours, 3 pictures in half an hour.
        var drafts = new ArrayList<Draft>();
        for (var post = 0; post < 36; post++) {
            drafts.add(draft(post, new Draft.Top(), post < 30 ? 0 : 1));
        }
        plan(drafts);
        run(pace(Flavour.MASTODON, 90, Drip.OPEN), Drip.OPEN);
        assertThat(last(DeedKind.UPLOAD)).isEqualTo(Instant.parse("2026-03-01T08:00:00Z"));
        assertThat(last(DeedKind.PUBLISH)).isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
    }

    @Test
    void noPictureGoesUpSoEarlyThatTheServerWouldThrowItAway() throws Exception {
        var drafts = new ArrayList<Draft>();
        for (var post = 0; post < 160; post++) {
            drafts.add(draft(post, new Draft.Top(), post < 140 ? 0 : 1));
        }
        plan(drafts);
        run(pace(Flavour.MASTODON, 90, Drip.OPEN), Drip.OPEN);
        for (var upload :
                sent.stream().filter(one -> one.kind() == DeedKind.UPLOAD).toList()) {
            var post = upload.subject().substring(0, upload.subject().indexOf('/'));
            var shown = sent.stream().filter(one -> one.subject().equals(post)).findFirst();
            assertThat(Duration.between(upload.at(), shown.orElseThrow().at())).isLessThan(Duration.ofHours(10));
        }
    }

    @Test
    void whereTheUserWantsThemSlowlyNoPictureHurriesAhead() throws Exception {
        plan(List.of(draft(1, new Draft.Top(), 0), draft(2, new Draft.Top(), 1)));
        var drip = new Drip(1, Drip.Period.DAY);
        run(pace(Flavour.MASTODON, 0, drip), drip);
        assertThat(last(DeedKind.UPLOAD)).isEqualTo(START.plus(Duration.ofDays(1)));
    }

    @Test
    void isMadeAnewAsHeadersSpeak() {
        var pace = pace(Flavour.MASTODON, 0, Drip.OPEN);
        var follows = List.of(Collections.nCopies(300, new Step(DeedKind.FOLLOW)));
        assertThat(pace.forecast(follows).end(time)).isBefore(START.plus(Duration.ofHours(1)));
        var midnight = Instant.parse("2026-03-02T00:00:00Z");
        var said = new Answer.Allowance(100, 60, midnight);
        pace.heard(DeedKind.FOLLOW, new Answer.Meta(Optional.of(said), Optional.empty(), Optional.of(START)), true);
        assertThat(pace.forecast(follows).end(time)).isEqualTo(midnight.plus(Duration.ofDays(2)));
    }

    @Test
    void doesNotTakeANightForTheTimeThatADeedTakes() {
        var pace = pace(Flavour.GOTOSOCIAL, 0, Drip.OPEN);
        var posts = List.of(Collections.nCopies(10, new Step(DeedKind.PUBLISH)));
        pace.end(DeedKind.PUBLISH, Duration.ofHours(9));
        assertThat(pace.forecast(posts).end(time)).isEqualTo(START);
        pace.end(DeedKind.PUBLISH, Duration.ofSeconds(2));
        assertThat(pace.forecast(posts).end(time)).isEqualTo(START.plusSeconds(20));
    }

    private Instant last(DeedKind kind) {
        return sent.stream()
                .filter(one -> one.kind() == kind)
                .toList()
                .getLast()
                .at();
    }

    private Pace pace(Flavour flavour, int reserve, Drip drip) {
        var learned = new Learned("", Map.of(), 0);
        return new Pace(flavour, journal.deeds(), new ServerClock(time), learned, new Reserve(reserve), drip);
    }

    private void run(Pace pace, Drip drip) throws NeedsUser {
        var deeds = journal.deeds();
        Doer doer = new Dripping(drip, new Recording(pace), deeds, new ServerClock(time));
        var doers = Map.of(DeedKind.UPLOAD, doer, DeedKind.PUBLISH, doer);
        new LaneLoop(Lane.POSTS, deeds, doers, pace, time, pause, new Board(), LaneLoop.Between.NOTHING).run();
    }

    private void plan(List<Draft> drafts) {
        journal.deeds().plan(ChosenPosts.deeds(drafts.stream(), List.of()).toList());
    }

    /// One in three hangs below the one before.
    private static List<Draft> drafts(int posts, int pictures, SplittableRandom dice) {
        var drafts = new ArrayList<Draft>();
        for (var post = 0; post < posts; post++) {
            var above = drafts.isEmpty() || dice.nextInt(3) > 0
                    ? new Draft.Top()
                    : new Draft.Under(drafts.getLast().source(), 0);
            drafts.add(draft(post, above, Math.clamp(dice.nextInt(100) < pictures ? 1 + pictures / 100 : 0, 0, 4)));
        }
        return drafts;
    }

    private static Draft draft(int number, Draft.Parent above, int pictures) {
        var picture = new Media(7, Media.Type.PHOTO, "", new Media.Missing("gull.png"));
        return new Draft(
                1000 + number,
                0,
                above,
                "Entry " + number,
                9,
                "en",
                Visibility.UNLISTED,
                Draft.Audience.EVERYBODY,
                "",
                Collections.nCopies(pictures, picture),
                START);
    }

    /// Does everything at once.
    private final class Recording implements Doer {
        private final Pace pace;

        Recording(Pace pace) {
            this.pace = pace;
        }

        @Override
        public Outcome attempt(Deed deed) {
            sent.add(new Sent(deed.kind(), deed.subject(), time.instant()));
            journal.deeds().sending(deed, "", time.instant());
            pace.heard(deed.kind(), Answer.Meta.NONE, true);
            return DONE;
        }

        @Override
        public Outcome ask(Deed deed) {
            return DONE;
        }
    }
}
