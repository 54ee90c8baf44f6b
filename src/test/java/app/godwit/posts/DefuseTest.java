package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefuseTest {
    /// What Mastodon takes for a mention.
    static final Pattern MENTION = Pattern.compile("(?<![=/\\p{L}\\p{M}\\p{N}\\p{Pc}])@[A-Za-z0-9_]");

    @ParameterizedTest
    @CsvSource(textBlock = """
        @jack,                                @\u2060jack
        hi @jack!,                            hi @\u2060jack!
        (@jack),                              (@\u2060jack)
        /@jack =@jack,                        /@\u2060jack =@\u2060jack
        @@jack,                               @@\u2060jack
        @日本,                                 @\u2060日本
        find me at @noor@harbour.example.,    find me at noor@harbour.example.
        @@noor@harbour.example,               @@\u2060noor@harbour.example
        tides@saltmere.example,               tides@saltmere.example
        A@B,                                  A@B
        @ home,                               @ home
        5 @ 3,                                5 @ 3
        https://harbour.example/@jack,        https://harbour.example/@jack
        https://harbour.example/a:@jack,      https://harbour.example/a:%40jack
        https://harbour.example/?to=@jack,    https://harbour.example/?to=@jack
        """)
    void mentionsNobody(String text, String defused) {
        assertThat(Defuse.of(text)).isEqualTo(defused);
    }

    @Test
    void mentionsNobodyWhateverIsWritten() {
        var seed = 20_150_314L;
        var random = new Random(seed);
        var letters = "@@@ab_.-/=:é日ก่\u0301 \n#1(https://x.example/";
        for (var n = 0; n < 20_000; n++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(14); length >= 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
                if (random.nextInt(9) == 0) {
                    text.append("https://h.example/");
                }
            }
            assertThat(Defuse.of(text.toString()))
                    .as("seed " + seed + ": " + text)
                    .doesNotContainPattern(MENTION);
        }
    }
}
