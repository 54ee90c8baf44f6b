package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        '  tide\n\ntable ',              'tide table'
        '@\u2060jack was here',           '@jack was here'
        'soft\u00ADware',                'software'
        '*bold* and _not_',              'bold and not'
        'https://x.example/a',           'x.example/a'
        'It''s "so"',                    'It’s “so”'
        'e\u0301te\u0301',               'été'
        'ﾃｽﾄ',                          'テスト'
        """)
    void isTheSameAfterAServersRewriting(String sent, String shown) {
        assertThat(Fingerprint.of(sent)).isEqualTo(Fingerprint.of(shown));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        tide 1, tide 2
        🌊,     🍞
        ?!,     !?
        '',     .
        """)
    void tellsOtherWordsApart(String one, String other) {
        assertThat(Fingerprint.of(one)).isNotEqualTo(Fingerprint.of(other));
    }
}
