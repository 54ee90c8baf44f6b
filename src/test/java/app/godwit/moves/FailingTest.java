package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Answer.Allowance;
import app.godwit.fediverse.Answer.Later;
import app.godwit.fediverse.Answer.Matter;
import app.godwit.fediverse.Answer.Meta;
import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.fediverse.Answer.Unclear;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import app.godwit.journal.Journal;
import app.godwit.journal.Lane;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailingTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Answer<String> GOOD = new Ok<>("", Meta.NONE);
    private static final Answer<String> TROUBLE = new Unclear<>("It is in trouble (500).", Meta.NONE);

    @TempDir
    Path folder;

    private Journal journal;
    private Deed deed;
    private boolean isWell = true;
    private Failing failing;

    @BeforeEach
    void open() throws Exception {
        journal = Journal.open(folder.resolve("m.godwit"));
        journal.deeds().plan(List.of(new Deeds.Meant(Lane.FOLLOWS, DeedKind.FOLLOW, "a", new Request("a"))));
        deed = journal.deeds().next(Lane.FOLLOWS).orElseThrow();
        failing = new Failing(() -> isWell);
    }

    private record Request(String name) {}

    @AfterEach
    void close() {
        journal.close();
    }

    static Stream<Arguments> answers() {
        var spent = new Meta(Optional.of(new Allowance(300, 0, NOON)), Optional.empty(), Optional.empty());
        var word = new Meta(Optional.empty(), Optional.of(NOON), Optional.empty());
        return Stream.of(
                Arguments.of(TROUBLE, true),
                Arguments.of(new Later<>("It turned it away.", Meta.NONE), true),
                Arguments.of(new Later<>("It asks to slow down.", Meta.NONE, Matter.ALL), false),
                Arguments.of(new Later<>("It asks to slow down.", spent), false),
                Arguments.of(new Later<>("It asks to slow down.", word), false),
                Arguments.of(new Refused<>("It says no.", Meta.NONE), false),
                Arguments.of(GOOD, false));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void limitsAreNoFailures(Answer<String> answer, boolean isHopeless) {
        hear(answer, Failing.MOST);
        assertThat(failing.isHopeless(deed)).isEqualTo(isHopeless);
    }

    @Test
    void oneLessIsNotEnough() {
        hear(TROUBLE, Failing.MOST - 1);
        assertThat(failing.isHopeless(deed)).isFalse();
    }

    @Test
    void aServerThatIsInTroubleForAllIsWaitedFor() {
        isWell = false;
        hear(TROUBLE, 1000);
        assertThat(failing.isHopeless(deed)).isFalse();
        isWell = true;
        hear(TROUBLE, Failing.MOST);
        assertThat(failing.isHopeless(deed)).isTrue();
    }

    @Test
    void whoComesFurtherThanBeforeHasHope() {
        hear(TROUBLE, Failing.MOST - 1);
        failing.heard(deed, GOOD);
        failing.heard(deed, TROUBLE);
        assertThat(failing.times(deed)).isEqualTo(1);
        assertThat(failing.why(deed)).isEqualTo("It is in trouble (500).");
    }

    @Test
    void toComeAsFarEachTimeIsNoHope() {
        for (var tries = 0; tries < Failing.MOST + 1; tries++) {
            failing.heard(deed, GOOD);
            failing.heard(deed, GOOD);
            failing.heard(deed, TROUBLE);
        }
        assertThat(failing.isHopeless(deed)).isTrue();
    }

    private void hear(Answer<String> answer, int times) {
        for (var time = 0; time < times; time++) {
            failing.heard(deed, answer);
        }
    }
}
