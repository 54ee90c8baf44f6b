package app.godwit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Confidence;
import app.godwit.posts.Composed;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
}
