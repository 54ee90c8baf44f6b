package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.posts.Checked.Unusable;
import app.godwit.posts.Checked.Usable;
import app.godwit.posts.Limits.Mixing;
import app.godwit.posts.Limits.UrlCount;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of(new byte[0], "empty"),
                Arguments.of(bytes("<html>"), "neither"),
                Arguments.of(hugePng(), "225000000 pixels"));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void saysWhyAFileCannotGo(byte[] file, String why) {
        assertThat(check.check(file))
                .isInstanceOfSatisfying(
                        Unusable.class, unusable -> assertThat(unusable.why()).contains(why));
    }

    @Test
    void refusesWhatIsTooLargeOrHasTooManyPixels() throws IOException {
        var small = new Limits(500, 23, UrlCount.RESERVED, 4, 100_000, 40, 10, 1500, Mixing.NEVER);
        assertThat(new MediaCheck(small).check(picture("jpg", 8, 6))).isInstanceOf(Unusable.class);
        assertThat(new MediaCheck(small).check(picture("gif", 8, 6))).isInstanceOf(Unusable.class);
        assertThat(new MediaCheck(small).check(picture("jpg", 8, 5))).isInstanceOf(Usable.class);
        assertThat(new MediaCheck(small).check(bytes("\0\0\0 ftypisom"))).isInstanceOf(Unusable.class);
    }

    @Test
    void takesThePlaceOutOfAPicture() throws IOException {
        var jpeg = picture("jpg", 8, 6);
        var tagged = withSegment(withSegment(jpeg, 0xe1, exif(1, 0x1234)), 0xfe, bytes("taken at home"));
        assertThat(JpegCleaner.clean(tagged)).isEqualTo(jpeg);
    }

    @Test
    void keepsWhichSideIsUp() throws IOException {
        var jpeg = picture("jpg", 8, 6);
        var clean = JpegCleaner.clean(withSegment(jpeg, 0xe1, exif(6, 0x1234)));
        assertThat(clean).hasSize(jpeg.length + 36);
        assertThat(JpegCleaner.clean(clean)).isEqualTo(clean);
        assertThat(ImageIO.read(new ByteArrayInputStream(clean))).isNotNull();
    }

    @Test
    void keepsAColourProfile() throws IOException {
        var tagged = withSegment(picture("jpg", 8, 6), 0xe2, bytes("ICC_PROFILE\0\1\1abc"));
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

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] hugePng() {
        var png = new byte[33];
        System.arraycopy(bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0:\u0098\0\0:\u0098"), 0, png, 0, 24);
        return png;
    }

    /// Two entries in little-endian order: the orientation, and another tag.
    private static byte[] exif(int orientation, int other) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("Exif\0\0II*\0\u0008\0\0\0\2\0"));
        out.writeBytes(new byte[] {0x12, 1, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0});
        out.writeBytes(new byte[] {(byte) other, (byte) (other >> 8), 3, 0, 1, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0});
        return out.toByteArray();
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var length = content.length + 2;
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(content);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
