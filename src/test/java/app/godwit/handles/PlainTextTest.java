package app.godwit.handles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
        plain, plain
        ＠ａｎａ, @ana
        𝕒𝖓𝒶, ana
        ⓐⓝⓐ, ana
        `a\u200Bb\u00ADc\u2060d\uFEFF`, abcd
        `e\u0301`, `\u00E9`
        h.example™, h.example™
        ①@u, ①@u
        🐘️@u, 🐘@u
        ｱﾅ, アナ
        """)
    void makesLettersPlainAndLeavesSignsAlone(String original, String plain) {
        assertThat(PlainText.of(original).plain()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"x𝕒𝖓𝒶y, ana, 𝕒𝖓𝒶", "＠ａ＠ｂ, a, ａ", "🐘ana🐘, ana, ana"})
    void leadsBackToTheOriginal(String original, String wanted, String words) {
        var text = PlainText.of(original);
        var start = text.plain().indexOf(wanted);
        var evidence = text.evidence(Evidence.Field.BIO, start, start + wanted.length());
        assertThat(evidence.words()).isEqualTo(words);
        assertThat(evidence.text()).isEqualTo(original);
    }
}
