package app.godwit.handles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HintTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(Hint.AT_HOST, "@ada@tern.example", true),
                Arguments.of(Hint.AT_HOST, "ada@https://tern.example", true),
                Arguments.of(Hint.AT_HOST, "ada@höga.example", true),
                Arguments.of(Hint.AT_HOST, "ada@ตัวอย่าง.example", true),
                Arguments.of(Hint.AT_HOST, "with @ada. Always", true),
                Arguments.of(Hint.AT_HOST, "with @ada always", false),
                Arguments.of(Hint.AT_HOST, "ends with @", false),
                Arguments.of(Hint.SPACED_AT, "ada @ tern.example", true),
                Arguments.of(Hint.SPACED_AT, "ada @tern", false),
                Arguments.of(Hint.HOST, "tern.example", true),
                Arguments.of(Hint.HOST, "tern dot example", true),
                Arguments.of(Hint.HOST, "The shore. The sea.", false),
                Arguments.of(Hint.SPELLED_DOT, "tern [.] example", true),
                Arguments.of(Hint.SPELLED_DOT, "tern PUNKT example", true),
                Arguments.of(Hint.SPELLED_DOT, "tern.example", false),
                Arguments.of(Hint.SPELLED_AT, "ada AT tern", true),
                Arguments.of(Hint.SPELLED_AT, "ada of tern", false),
                Arguments.of(Hint.BRACKETED_AT, "ada {at} tern", true),
                Arguments.of(Hint.BRACKETED_AT, "ada at tern", false),
                Arguments.of(Hint.words("bsky"), "ada.BSky.social", true),
                Arguments.of(Hint.words("🦋"), "fly 🦋 ada", true),
                Arguments.of(Hint.words("bsky"), "bs ky", false));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("texts")
    void tellsWhatATextHolds(Hint hint, String text, boolean holds) {
        assertThat(hint.isIn(text)).isEqualTo(holds);
    }
}
