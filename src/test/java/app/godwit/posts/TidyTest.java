package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TidyTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("plain", "plain"),
                Arguments.of("  ends  \n", "ends"),
                Arguments.of("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
                Arguments.of("a  \nb", "a\nb"),
                Arguments.of("a\u0000b\u0007c\u001b[1m", "abc[1m"),
                Arguments.of("half \uD83D gone", "half \uFFFD gone"),
                Arguments.of("whole \uD83C\uDF0A stays", "whole \uD83C\uDF0A stays"),
                Arguments.of("\u200Fمرحبا\u200E a", "\u200Fمرحبا\u200E a"),
                Arguments.of("\u200B\u2060\u200F \n", ""),
                Arguments.of("\u0001\u0002", ""),
                Arguments.of("\uFFFD \uD83D\u0007", ""));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsWordsAndDropsTheRest(String text, String tidy) {
        assertThat(Tidy.of(text)).isEqualTo(tidy);
    }
}
