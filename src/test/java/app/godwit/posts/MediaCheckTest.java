package app.godwit.posts;

import static app.godwit.posts.MediaBytes.box;
import static app.godwit.posts.MediaBytes.exif;
import static app.godwit.posts.MediaBytes.film;
import static app.godwit.posts.MediaBytes.join;
import static app.godwit.posts.MediaBytes.jpegClaiming;
import static app.godwit.posts.MediaBytes.jpegWith;
import static app.godwit.posts.MediaBytes.picture;
import static app.godwit.posts.MediaBytes.pngClaiming;
import static app.godwit.posts.MediaBytes.riff;
import static app.godwit.posts.MediaBytes.vp8;
import static app.godwit.posts.MediaBytes.vp8l;
import static app.godwit.posts.MediaBytes.vp8x;
import static app.godwit.posts.MediaBytes.webp;
import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.posts.Checked.Unusable;
import app.godwit.posts.Checked.Usable;
import app.godwit.posts.Limits.Mixing;
import app.godwit.posts.Limits.UrlCount;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MediaCheckTest {
    private final MediaCheck check = new MediaCheck(Limits.MASTODON);

    @ParameterizedTest
    @CsvSource({"jpg, JPEG", "png, PNG", "gif, GIF"})
    void tellsTheTypeByTheFirstBytes(String format, FileType type) throws IOException {
        assertThat(check.check(picture(format, 8, 6)))
                .isInstanceOfSatisfying(
                        Usable.class, usable -> assertThat(usable.type()).isEqualTo(type));
    }

    @Test
    void knowsVideosAndWebp() {
        assertThat(FileType.of(bytes("\0\0\0 ftypisom"))).contains(FileType.MP4);
        assertThat(FileType.of(bytes("RIFF1234WEBPVP8 "))).contains(FileType.WEBP);
    }

    static Stream<Arguments> unusable() throws IOException {
        var png = picture("png", 8, 6);
        return Stream.of(
                Arguments.of("nothing", new byte[0], "empty"),
                Arguments.of("a page", bytes("<html>"), "neither"),
                Arguments.of("half a header", Arrays.copyOf(png, 20), "broken"),
                Arguments.of("half a PNG", Arrays.copyOf(png, png.length - 3), "broken"),
                Arguments.of("no width", pngClaiming(0, 6), "broken"),
                Arguments.of("a JPEG without a frame", bytes("\u00ff\u00d8\u00ff\u00d9"), "broken"),
                Arguments.of("half a WebP", Arrays.copyOf(webp(vp8(8, 6)), 28), "broken"),
                Arguments.of("half a WebP's data", Arrays.copyOf(webp(vp8(8, 6)), 31), "broken"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void saysWhyAFileCannotGo(String what, byte[] file, String why) {
        assertThat(check.check(file))
                .isInstanceOfSatisfying(
                        Unusable.class, unusable -> assertThat(unusable.why()).contains(why));
    }

    static Stream<Arguments> sizes() throws IOException {
        return Stream.of(
                Arguments.of(FileType.JPEG, picture("jpg", 80, 60), 80, 60),
                Arguments.of(FileType.PNG, picture("png", 80, 60), 80, 60),
                Arguments.of(FileType.GIF, picture("gif", 80, 60), 80, 60),
                Arguments.of(FileType.WEBP, webp(vp8(800, 60)), 800, 60),
                Arguments.of(FileType.WEBP, webp(vp8l(800, 600)), 800, 600),
                Arguments.of(FileType.WEBP, webp(vp8x(0, 80_000, 70_000), vp8(1, 1)), 80_000, 70_000));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void readsTheSizeFromTheHeader(FileType type, byte[] file, int width, int height) {
        assertThat(FileType.of(file)).contains(type);
        assertThat(PictureSize.of(type, file)).contains(new PictureSize(width, height));
    }

    static Stream<Arguments> traps() {
        return Stream.of(
                Arguments.of(pngClaiming(20_000, 10_000), "200000000 pixels"),
                Arguments.of(jpegClaiming(20_000, 10_000), "200000000 pixels"),
                Arguments.of(webp(vp8x(0, 20_000, 10_000), vp8(1, 1)), "200000000 pixels"),
                Arguments.of(pngClaiming(Integer.MAX_VALUE, Integer.MAX_VALUE), "4611686014132420609 pixels"),
                Arguments.of(pngClaiming(-1, -1), "9223372036854775807 pixels"));
    }

    /// There is nothing in them to decode: whoever tried would say that they are broken.
    @ParameterizedTest
    @MethodSource("traps")
    void refusesTwoHundredMegapixelsWithoutDecodingThem(byte[] trap, String why) {
        assertThat(check.check(trap))
                .isInstanceOfSatisfying(
                        Unusable.class, unusable -> assertThat(unusable.why()).contains(why, "by hand"));
    }

    @Test
    void aWebpNamedJpgIsAWebp() {
        assertThat(check.check(webp(vp8(8, 6))))
                .isInstanceOfSatisfying(
                        Usable.class, usable -> assertThat(usable.type()).isEqualTo(FileType.WEBP));
    }

    @ParameterizedTest
    @CsvSource({"jpg, 8, 5, JPEG, 8, 5", "jpg, 8, 6, JPEG, 7, 5", "png, 80, 60, JPEG, 7, 5", "png, 400, 1, JPEG, 126, 1"
    })
    void makesAPictureSmallerOnlyWhenALimitDemandsIt(
            String format, int width, int height, FileType type, int newWidth, int newHeight) throws IOException {
        var checked = new MediaCheck(limits(100_000, 40)).check(picture(format, width, height));
        assertThat(checked).isInstanceOfSatisfying(Usable.class, usable -> {
            assertThat(usable.type()).isEqualTo(type);
            assertThat(PictureSize.of(type, usable.bytes()).orElseThrow().pixels())
                    .isLessThanOrEqualTo(40);
            assertThat(usable.changed().isEmpty()).isEqualTo(width == newWidth);
        });
    }

    @Test
    void keepsWhatCanBeSeenThroughAndWhichSideIsUp() throws IOException {
        var glass = new BufferedImage(80, 60, BufferedImage.TYPE_INT_ARGB);
        assertThat(new MediaCheck(limits(100_000, 40)).check(MediaBytes.written(glass, "png")))
                .isInstanceOfSatisfying(
                        Usable.class, usable -> assertThat(usable.type()).isEqualTo(FileType.PNG));
        var onItsSide = jpegWith(picture("jpg", 80, 60), 0xe1, exif(6, 0x1234));
        assertThat(new MediaCheck(limits(100_000, 40)).check(onItsSide))
                .isInstanceOfSatisfying(Usable.class, usable -> {
                    var segment = JpegSegments.of(usable.bytes()).list().getFirst();
                    assertThat(segment.marker()).isEqualTo(JpegSegments.APP1);
                    assertThat(Orientation.alone(usable.bytes(), segment.start(), segment.end()))
                            .hasSize(36);
                });
    }

    /// Noise does not compress; the size in bytes alone demands it.
    @Test
    void makesAPictureSmallerUntilItsBytesFit() throws IOException {
        var noise = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        var dice = new Random(7);
        for (var at = 0; at < 60_000; at++) {
            noise.setRGB(at % 300, at / 300, dice.nextInt());
        }
        var file = MediaBytes.written(noise, "png");
        assertThat(new MediaCheck(limits(10_000, 1_000_000)).check(file))
                .isInstanceOfSatisfying(Usable.class, usable -> {
                    assertThat(usable.bytes()).hasSizeLessThanOrEqualTo(10_000);
                    assertThat(usable.changed()).contains("instead of 300×200 pixels");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "lossy.webp, JPEG, Made smaller for your server: 7×5 instead of 120×90 pixels",
        "lossless.webp, JPEG, Made smaller for your server: 7×5 instead of 120×90 pixels",
        "seethrough.webp, PNG, Made smaller for your server: 7×5 instead of 120×90 pixels",
        "moving.webp, JPEG, 'Made smaller for your server, and only its first picture, which does not move: 7×5 instead"
                + " of 120×90 pixels'"
    })
    void makesAWebpSmallerAndSaysWhatItBecame(String file, FileType type, String words) throws IOException {
        assertThat(new MediaCheck(limits(100_000, 40)).check(resource(file)))
                .isInstanceOfSatisfying(Usable.class, usable -> {
                    assertThat(usable.type()).isEqualTo(type);
                    assertThat(usable.changed()).isEqualTo(words);
                    assertThat(PictureSize.of(type, usable.bytes())).contains(new PictureSize(7, 5));
                });
    }

    @Test
    void keepsAWebpThatFits() throws IOException {
        assertThat(check.check(resource("moving.webp")))
                .isInstanceOfSatisfying(
                        Usable.class, usable -> assertThat(usable.type()).isEqualTo(FileType.WEBP))
                .isInstanceOfSatisfying(
                        Usable.class, usable -> assertThat(usable.changed()).isEmpty());
    }

    @Test
    void aMovingGifBecomesItsFirstPictureOnlyWhenALimitDemandsIt() throws IOException {
        var gif = movingGif(80, 60);
        assertThat(check.check(gif))
                .isInstanceOfSatisfying(
                        Usable.class, usable -> assertThat(usable.bytes()).isEqualTo(gif));
        assertThat(new MediaCheck(limits(100_000, 40)).check(gif)).isInstanceOfSatisfying(Usable.class, usable -> {
            assertThat(usable.type()).isEqualTo(FileType.JPEG);
            assertThat(usable.changed()).contains("only its first picture", "7×5 instead of 80×60");
        });
        assertThat(new MediaCheck(limits(100_000, 40)).check(picture("gif", 80, 60)))
                .isInstanceOfSatisfying(
                        Usable.class,
                        usable -> assertThat(usable.changed()).startsWith("Made smaller for your server: "));
    }

    /// Decoding takes room for each pixel that the file holds, whatever it says at its beginning.
    @Test
    void believesThePicturesInAFileMoreThanItsBeginning() throws IOException {
        var webp = webp(vp8x(2, 80, 60), riff("ANMF", join(new byte[16], vp8(16_000, 16_000))));
        assertThat(check.check(webp))
                .isInstanceOfSatisfying(
                        Unusable.class, unusable -> assertThat(unusable.why()).contains("256000000 pixels"));
        var gif = picture("gif", 80, 60);
        var place = 13 + (3 << ((gif[10] & 7) + 1)) + 5;
        gif[place + 1] = gif[place + 3] = (byte) 0x7f;
        assertThat(new MediaCheck(limits(100_000, 40)).check(gif)).isInstanceOf(Unusable.class);
    }

    @Test
    void saysWhatCannotBeMadeSmaller() throws IOException {
        var small = new MediaCheck(limits(100_000, 40));
        assertThat(small.check(webp(vp8(8, 6)))).isInstanceOf(Unusable.class);
        assertThat(small.check(Arrays.copyOf(picture("gif", 80, 60), 40))).isInstanceOf(Unusable.class);
        assertThat(small.check(webp(vp8l(2049, 2048))))
                .isInstanceOfSatisfying(
                        Unusable.class, unusable -> assertThat(unusable.why()).contains("as a WebP too large"));
        assertThat(small.check(jpegClaiming(80, 60))).isInstanceOf(Unusable.class);
        assertThat(small.check(film(box("mvhd", new byte[60]))))
                .isInstanceOfSatisfying(
                        Unusable.class, unusable -> assertThat(unusable.why()).contains("the server takes 10"));
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = MediaCheckTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    /// Two pictures, one after the other.
    private static byte[] movingGif(int width, int height) throws IOException {
        var gif = picture("gif", width, height);
        var first = 13 + (3 << ((gif[10] & 7) + 1));
        return join(Arrays.copyOf(gif, gif.length - 1), Arrays.copyOfRange(gif, first, gif.length));
    }

    private static Limits limits(long bytes, long pixels) {
        return new Limits(500, 23, UrlCount.RESERVED, 4, bytes, pixels, 10, 1500, Mixing.NEVER);
    }

    @Test
    void takesThePlaceOutOfAPicture() throws IOException {
        var jpeg = picture("jpg", 8, 6);
        var tagged = jpegWith(jpegWith(jpeg, 0xe1, exif(1, 0x1234)), 0xfe, bytes("taken at home"));
        assertThat(JpegCleaner.clean(tagged)).isEqualTo(jpeg);
    }

    @Test
    void keepsWhichSideIsUp() throws IOException {
        var jpeg = picture("jpg", 8, 6);
        var clean = JpegCleaner.clean(jpegWith(jpeg, 0xe1, exif(6, 0x1234)));
        assertThat(clean).hasSize(jpeg.length + 36);
        assertThat(JpegCleaner.clean(clean)).isEqualTo(clean);
        assertThat(ImageIO.read(new ByteArrayInputStream(clean))).isNotNull();
    }

    @Test
    void keepsAColourProfile() throws IOException {
        var tagged = jpegWith(picture("jpg", 8, 6), 0xe2, bytes("ICC_PROFILE\0\1\1abc"));
        assertThat(JpegCleaner.clean(tagged)).isEqualTo(tagged);
    }

    @Test
    void copiesDamageAsItIs() throws IOException {
        var jpeg = picture("jpg", 8, 6);
        for (var length = 3; length < jpeg.length; length++) {
            var broken = Arrays.copyOf(jpeg, length);
            assertThat(JpegCleaner.clean(broken)).isEqualTo(broken);
        }
    }

    private static byte[] bytes(String latin) {
        return MediaBytes.latin(latin);
    }
}
