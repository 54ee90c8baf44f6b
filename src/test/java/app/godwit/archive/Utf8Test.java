package app.godwit.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32BE;
import static java.nio.charset.StandardCharsets.UTF_32LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class Utf8Test {
    private static final String TEXT = "window.YTD.tweets.part0 = [ \"Möwe 🐦\" ]";

    static Stream<Arguments> encodings() {
        return Stream.of(UTF_16LE, UTF_16BE, UTF_32LE, UTF_32BE)
                .flatMap(charset -> Stream.of(Arguments.of(charset, ""), Arguments.of(charset, "\uFEFF")));
    }

    @ParameterizedTest(name = "{0} with mark {1}")
    @MethodSource("encodings")
    void makesWideTextUtf8(Charset charset, String mark) throws Exception {
        assertThat(utf8((mark + TEXT).getBytes(charset)).replace("\uFEFF", "")).isEqualTo(TEXT);
    }

    @Test
    void leavesUtf8AsItIs() throws Exception {
        for (var text : new String[] {"", "[", TEXT, "\uFEFF" + TEXT, "\0\0\0\0"}) {
            assertThat(utf8(text.getBytes(UTF_8))).isEqualTo(text);
        }
    }

    /// Pieces end anywhere, pairs of surrogates stay whole.
    @Test
    void keepsLongTextWhole() throws Exception {
        var text = "[x" + "🐦".repeat(50_000);
        assertThat(utf8(("\uFEFF" + text).getBytes(UTF_16LE))).isEqualTo("\uFEFF" + text);
        assertThat(utf8(("\uFEFF[" + text).getBytes(UTF_16LE))).isEqualTo("\uFEFF[" + text);
    }

    @Test
    void replacesHalfPairs() throws Exception {
        assertThat(utf8((TEXT + "\uD83D!").getBytes(UTF_8))).endsWith("?!");
        var wide = ("\uFEFF" + TEXT + "x!").getBytes(UTF_16LE);
        wide[wide.length - 4] = 0x3D;
        wide[wide.length - 3] = (byte) 0xD8;
        assertThat(utf8(wide)).contains("\uFFFD");
    }

    @Test
    void doesNotTakeZerosAloneForText() {
        assertThat(Utf8.charset(new byte[32])).isEqualTo(UTF_8);
        assertThat(Utf8.charset("w\0i\0n".getBytes(US_ASCII))).isEqualTo(UTF_8);
    }

    private static String utf8(byte[] bytes) throws Exception {
        try (var in = Utf8.of(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
