package app.godwit.handles;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Evidence.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Find me on Mastodon!                  | Mastodon
        same name on fedi                     | fedi
        I toot now                            | toot
        tooting elsewhere                     | tooting
        ich tröte jetzt                       | tröte
        Tröt                                  | Tröt
        pouet ailleurs                        | pouet
        🐘 same name                          | 🐘
        𝗠𝗮𝘀𝘁𝗼𝗱𝗼𝗻 too                           | 𝗠𝗮𝘀𝘁𝗼𝗱𝗼𝗻
        pictures on Pixelfed                  | Pixelfed
        マストドンにいます                    | マストドン
        长毛象同名                            | 长毛象
        там же: мастодон                      | мастодон
        ماستودون                              | ماستودون
        #TwitterMigration                     | #TwitterMigration
        """)
    void saysSomebodyIsThere(String bio, String word) {
        assertThat(Keywords.in(People.withBio(bio)))
                .hasValueSatisfying(found -> assertThat(found.words()).isEqualTo(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "painter",
                "federal judge",
                "confederate",
                "tooth fairy",
                "trotzdem",
                "automasto",
                "mastodontic bones",
                "I saw a mastodonsaurus"
            })
    void saysNothing(String bio) {
        assertThat(Keywords.in(People.withBio(bio))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"NAME", "BIO", "LOCATION", "WEBSITE", "PINNED"})
    void looksIntoEveryField(Field field) {
        assertThat(Keywords.in(People.with(field, "on Mastodon")))
                .hasValueSatisfying(found -> assertThat(found.field()).isEqualTo(field));
    }
}
