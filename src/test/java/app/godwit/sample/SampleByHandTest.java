package app.godwit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.moves.Census;
import app.godwit.moves.Move;
import app.godwit.moves.PracticeTime;
import app.godwit.moves.Publication;
import app.godwit.moves.Tools;
import app.godwit.posts.Apart;
import app.godwit.posts.Choice;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.posts.Visibility;
import app.godwit.practice.Sample;
import app.godwit.secrets.RunTokens;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the user's hand does to the posts of the sample: takes out, puts back, writes anew.
class SampleByHandTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private final Http http = new Http(Reach.PUBLIC, List.of());
    private Move move;

    @BeforeEach
    void bringIn() throws Exception {
        move = Move.open(folder.resolve("move.godwit"), new Tools(new PracticeTime(() -> NOW), http, new RunTokens()));
        move.fromFiles().bringIn(Sample.unpack(folder).archive());
    }

    @AfterEach
    void close() {
        move.close();
        http.close();
    }

    @Test
    void whatIsTakenOutStaysInItsPlaceAndDoesNotCount() {
        var before = move.history().drafts(move.history().intent());
        var reply = before.all().stream()
                .filter(draft -> draft.part() == 0 && draft.replyTo() instanceof Draft.Under)
                .findFirst()
                .orElseThrow();
        takeOut(reply.source());

        var seen = move.history().draftsInSight(move.history().intent());
        var gone = before.size() - seen.totals().posts();
        assertThat(gone).isGreaterThan(1);
        assertThat(seen.all()).isEqualTo(before.all());
        assertThat(seen.isTakenOut(reply.source())).isTrue();
        assertThat(seen.isTakenOut(seen.unit(reply.source()))).isTrue();
        assertThat(move.history().drafts(move.history().intent()).all()).hasSize(before.size() - gone);
        assertThat(seen.skipped()).extracting(Composed.Skipped::reason).contains(Composed.Reason.TAKEN_OUT);
    }

    /// The tweets are kept in memory meanwhile.
    @Test
    void whatIsInSightFollowsWhateverChanges() {
        var history = move.history();
        var first = history.draftsInSight(history.intent()).page(0, 1).getFirst();
        var picture = move.pictures().all().getFirst();
        history.reword(first.source(), "Other words.");
        move.pictures().describe(picture.id(), "A boat");
        assertThat(history.draftsInSight(history.intent()).all())
                .isEqualTo(history.drafts(history.intent()).all());

        history.intend(history.intent().including(EnumSet.allOf(Apart.class)));
        history.intend(history.intent().with(Choice.DEFAULT.best(5)));
        move.repost().publication(Publication.USUAL.seenBy(Visibility.DIRECT));
        assertThat(history.draftsInSight(history.intent()).all())
                .isEqualTo(history.drafts(history.intent()).all())
                .extracting(Draft::visibility)
                .containsOnly(Visibility.DIRECT);
    }

    private void takeOut(long tweet) {
        move.history()
                .intend(move.history().intent().with(Choice.DEFAULT.with(new Choice.ByHand(Set.of(), Set.of(tweet)))));
    }

    @Test
    void aMonthKeepsItsTweetsInSightWhenOtherDaysAreChosen() {
        var all = move.history().drafts(move.history().intent()).census();
        var middle = all.months().get(all.months().size() / 2).month();
        var fewer = move.history()
                .drafts(move.history()
                        .intent()
                        .with(Choice.DEFAULT.on(new Choice.Days(middle.atDay(1), LocalDate.of(2100, 1, 1)))))
                .census();

        assertThat(fewer.months())
                .extracting(Census.Month::tweets)
                .isEqualTo(all.months().stream().map(Census.Month::tweets).toList());
        assertThat(fewer.months())
                .filteredOn(month -> month.month().isBefore(middle))
                .extracting(Census.Month::chosen)
                .containsOnly(0);
        assertThat(all.months()).extracting(Census.Month::likes).anyMatch(likes -> likes > 0);
        assertThat(all.languages()).containsKeys("en", "th");
    }

    @Test
    void aTweetInOtherWordsIsPostedInThem() {
        var first = move.history().drafts(move.history().intent()).page(0, 1).getFirst();
        move.history().reword(first.source(), "Other words. @nobody");

        var now = move.history().drafts(move.history().intent());
        assertThat(now.page(0, 1).getFirst().text()).startsWith("Other words. @\u2060nobody");
        assertThat(now.isReworded(first.source())).isTrue();
        assertThat(now.words(first.source())).isEqualTo("Other words. @nobody");
        assertThat(first.text()).startsWith(now.original(first.source()));

        move.history().unword(first.source());
        assertThat(move.history().drafts(move.history().intent()).page(0, 1).getFirst())
                .isEqualTo(first);
    }

    @Test
    void tryingWordsOutChangesNothing() {
        var drafts = move.history().drafts(move.history().intent());
        var before = drafts.all();
        var reply = replied(before);

        assertThat(drafts.saying(reply, "word ".repeat(300))).hasSizeGreaterThan(2);
        assertThat(drafts.all()).isEqualTo(before);
    }

    /// A tweet with something below it.
    private static long replied(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.part() == 0 && draft.replyTo() instanceof Draft.Under(long above, int _)
                        ? java.util.stream.Stream.of(above)
                        : java.util.stream.Stream.empty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPictureThatIsDescribedLacksNothing() {
        var lacking = move.history().drafts(move.history().intent()).totals().undescribed();
        var picture = move.pictures().all().stream()
                .filter(one -> !one.isDescribed())
                .findFirst()
                .orElseThrow();
        move.pictures().describe(picture.id(), "A boat");

        assertThat(move.history().drafts(move.history().intent()).totals().undescribed())
                .isEqualTo(lacking - 1);
    }
}
