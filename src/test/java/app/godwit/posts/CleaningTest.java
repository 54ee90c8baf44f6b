package app.godwit.posts;

import static app.godwit.posts.MediaBytes.box;
import static app.godwit.posts.MediaBytes.chunk;
import static app.godwit.posts.MediaBytes.film;
import static app.godwit.posts.MediaBytes.gifNote;
import static app.godwit.posts.MediaBytes.gifWith;
import static app.godwit.posts.MediaBytes.join;
import static app.godwit.posts.MediaBytes.jpegWith;
import static app.godwit.posts.MediaBytes.latin;
import static app.godwit.posts.MediaBytes.picture;
import static app.godwit.posts.MediaBytes.pngWith;
import static app.godwit.posts.MediaBytes.riff;
import static app.godwit.posts.MediaBytes.vp8;
import static app.godwit.posts.MediaBytes.vp8x;
import static app.godwit.posts.MediaBytes.webp;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody who looks at a file on the server learns where, when or with what it was made.
class CleaningTest {
    private static final byte[] SECRET = latin("+52.3740+004.8897/ taken at home");

    private final MediaCheck check = new MediaCheck(Limits.MASTODON);

    static Stream<Arguments> tagged() throws IOException {
        var jpeg = picture("jpg", 8, 6);
        var png = picture("png", 8, 6);
        var gif = picture("gif", 8, 6);
        var webp = webp(vp8x(0, 8, 6), vp8(8, 6));
        return Stream.of(
                Arguments.of("EXIF", jpegWith(jpeg, 0xe1, join(latin("Exif\0\0MM\0*\0\0\0\b"), SECRET)), jpeg),
                Arguments.of("XMP", jpegWith(jpeg, 0xe1, join(latin("http://ns.adobe.com/xap/1.0/\0"), SECRET)), jpeg),
                Arguments.of("IPTC", jpegWith(jpeg, 0xed, SECRET), jpeg),
                Arguments.of("comment", jpegWith(jpeg, 0xfe, SECRET), jpeg),
                Arguments.of("behind the picture", join(jpeg, SECRET), jpeg),
                Arguments.of("eXIf", pngWith(png, chunk("eXIf", SECRET)), png),
                Arguments.of("tEXt", pngWith(png, chunk("tEXt", SECRET)), png),
                Arguments.of("iTXt", pngWith(png, chunk("iTXt", SECRET)), png),
                Arguments.of("zTXt", pngWith(png, chunk("zTXt", SECRET)), png),
                Arguments.of("tIME", pngWith(png, chunk("tIME", new byte[7])), png),
                Arguments.of("behind the end", join(png, SECRET), png),
                Arguments.of("gif comment", gifWith(gif, gifNote(0xfe, SECRET)), gif),
                Arguments.of("gif XMP", gifWith(gif, gifNote(0xff, join(latin("XMP DataXMP"), SECRET))), gif),
                Arguments.of("behind the gif", join(gif, SECRET), gif),
                Arguments.of("webp EXIF", webp(vp8x(0x08, 8, 6), vp8(8, 6), riff("EXIF", SECRET)), webp),
                Arguments.of("webp XMP", webp(vp8x(0x04, 8, 6), vp8(8, 6), riff("XMP ", SECRET)), webp),
                Arguments.of(
                        "both", webp(vp8x(0x0c, 8, 6), riff("EXIF", SECRET), vp8(8, 6), riff("XMP ", SECRET)), webp),
                Arguments.of("behind the webp", join(webp, SECRET), webp));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tagged")
    void nothingButThePictureIsSent(String where, byte[] tagged, byte[] plain) {
        assertThat(check.check(tagged)).isInstanceOfSatisfying(Checked.Usable.class, usable -> {
            assertThat(usable.bytes()).isEqualTo(plain);
            assertThat(usable.changed()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void aCleanedPictureLooksTheSame(String format) throws IOException {
        var plain = picture(format, 8, 6);
        assertThat(check.check(plain))
                .isInstanceOfSatisfying(
                        Checked.Usable.class,
                        usable -> assertThat(usable.bytes()).isEqualTo(plain));
        assertThat(ImageIO.read(new ByteArrayInputStream(plain))).isNotNull();
    }

    @Test
    void whatAPictureNeedsStays() throws IOException {
        var png = pngWith(picture("png", 8, 6), chunk("gAMA", new byte[] {0, 0, (byte) 0xb1, (byte) 0x8f}));
        assertThat(PngCleaner.clean(png)).hasValue(png);
        var gif = gifWith(picture("gif", 8, 6), gifNote(0xff, latin("NETSCAPE2.0\3\1\0\0")));
        assertThat(GifCleaner.clean(gif)).isEqualTo(gif);
        var webp = webp(vp8x(0x20, 8, 6), riff("ICCP", latin("profile")), vp8(8, 6));
        assertThat(WebpCleaner.clean(webp)).hasValue(webp);
    }

    static Stream<Arguments> films() {
        var place = box("\u00a9xyz", new byte[] {0, 32, 0x15, (byte) 0xc7}, SECRET);
        var times = new byte[] {0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 3, (byte) 0xe8, 0, 0, 0, 9};
        var xmp = HexFormat.of().parseHex("be7acfcb97a942e89c71999491e3afac");
        return Stream.of(
                Arguments.of("the place", film(box("udta", place))),
                Arguments.of("the place of a track", film(box("trak", box("udta", place)))),
                Arguments.of("Apple's notes", film(box("meta", box("ilst", SECRET)))),
                Arguments.of("XMP", join(film(), box("uuid", xmp, SECRET))),
                Arguments.of("notes of the file", join(film(), box("meta", SECRET))),
                Arguments.of("times", film(box("mvhd", times), box("trak", box("tkhd", times)))),
                Arguments.of("a long box", join(film(), large("udta", SECRET))));
    }

    private static byte[] large(String name, byte[] data) {
        return join(
                new byte[] {0, 0, 0, 1},
                latin(name),
                new byte[] {0, 0, 0, 0, 0, 0, 0, (byte) (data.length + 16)},
                data);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("films")
    void aFilmTellsNoPlaceAndNothingInItMoves(String what, byte[] tagged) {
        var length = tagged.length;
        var frames = at(tagged, "frames and frames");
        assertThat(check.check(tagged)).isInstanceOfSatisfying(Checked.Usable.class, usable -> {
            assertThat(usable.type()).isEqualTo(FileType.MP4);
            assertThat(usable.bytes()).hasSize(length);
            assertThat(at(usable.bytes(), "frames and frames")).isEqualTo(frames);
            assertThat(at(usable.bytes(), "taken at home")).isEqualTo(-1);
            assertThat(at(usable.bytes(), "\1\2\3\4\5\6\7\b")).isEqualTo(-1);
            assertThat(at(usable.bytes(), "udta")).isEqualTo(-1);
        });
    }

    private static int at(byte[] bytes, String words) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(words);
    }

    /// Whatever is cut off or set to nonsense, cleaning ends and throws nothing.
    @ParameterizedTest
    @MethodSource("tagged")
    void damageDoesNotBreakTheRun(String where, byte[] tagged, byte[] plain) {
        for (var length = 1; length <= tagged.length; length++) {
            assertThat(check.check(Arrays.copyOf(tagged, length))).isNotNull();
            var twisted = tagged.clone();
            twisted[length - 1] ^= (byte) 0xff;
            assertThat(check.check(twisted)).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("films")
    void damagedFilmsDoNotBreakTheRun(String what, byte[] film) {
        for (var length = 1; length <= film.length; length++) {
            assertThat(check.check(Arrays.copyOf(film, length))).isNotNull();
            var twisted = film.clone();
            twisted[length - 1] ^= (byte) 0xff;
            assertThat(check.check(twisted)).isNotNull();
        }
    }
}
