package app.godwit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Confidence;
import app.godwit.journal.DeedKind;
import app.godwit.posts.Composed;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class WordsTest {
    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryReason(Composed.Reason reason) {
        assertThat(Words.in(Locale.ENGLISH).reason(reason)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryConfidence(Confidence confidence) {
        assertThat(Words.in(Locale.of("tr", "TR")).confidence(confidence)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"FOLLOW", "UPLOAD", "PUBLISH"})
    void hasWordsForEveryDeedThatCouldNotBeDone(DeedKind kind) {
        assertThat(Words.in(Locale.ENGLISH).say("deed." + kind)).isNotBlank();
    }
}
