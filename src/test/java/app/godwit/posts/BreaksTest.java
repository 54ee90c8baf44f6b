package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreaksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Late ferry, calm sea.|Late ~ferry, ~calm ~sea.",
                "ฝนตกหนัก ferry|ฝน~ตกหนัก ~ferry",
                "雨の港|雨~の~港",
                "word|word",
                "''|''"
            })
    void linesEndBetweenWords(String text, String pieces) {
        assertThat(String.join("~", Breaks.pieces(text))).isEqualTo(pieces);
    }
}
