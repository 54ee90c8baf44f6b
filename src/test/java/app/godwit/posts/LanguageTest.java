package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        en,    en
        ja,    ja
        in,    id
        iw,    he
        zh-cn, zh
        zh-TW, zh
        fil,   tl
        und,   ''
        qme,   ''
        zxx,   ''
        art,   ''
        ckb,   ''
        xx,    ''
        '',    ''
        """)
    void mapsToWhatServersTake(String code, String language) {
        assertThat(Language.of(code)).isEqualTo(language);
    }
}
