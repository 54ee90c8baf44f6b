package app.godwit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        Wind Over THE Flats, wind over the flats
        Ｗｉｎｄ　１２, wind 12
        ﾊﾏｼｷﾞ, ハマシギ
        𝗪𝗶𝗻𝗱 𝓸𝓿𝓮𝓻, wind over
        GRÜẞE, grüsse
        Grüße, grüsse
        Café, café
        ΟΔΟΣ οδος, οδοσ οδοσ
        İstanbul, istanbul
        ISPARTA ısparta, isparta isparta
        МОРЕ, море
        مُحَمَّد, محمد
        كـتـاب, كتاب
        ﻛﺘﺎﺏ, كتاب
        می\u200Cشود, میشود
        นกอพยพ, นกอพยพ
        渡り鳥, 渡り鳥
        ❤\uFE0F, ❤
        👩\u200D🌾🏽, 👩🌾🏽
        ﬁeld, field
        soft\u00ADly, softly
        """)
    void makesTheSameWordsTheSame(String written, String folded) {
        assertThat(Folded.of(written)).isEqualTo(folded);
        assertThat(Folded.of(folded)).isEqualTo(folded);
    }

    @Test
    void doesNotDependOnTheComputersLanguage() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(Folded.of("TITLE I")).isEqualTo("title i");
            assertThat(Folded.of("DİZİ ILIK")).isEqualTo("dizi ilik");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void takesAQuestionApart() {
        assertThat(Folded.words("  Ｗｉｎｄ over  OVER\n")).containsExactly("wind", "over");
        assertThat(Folded.words(" \u200B ")).isEmpty();
    }
}
