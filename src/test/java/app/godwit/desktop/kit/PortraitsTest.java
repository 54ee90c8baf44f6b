package app.godwit.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.NeedsWindow;
import app.godwit.desktop.example.Drawn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NeedsWindow
class PortraitsTest {
    private static final String ANA = "https://lago.example/avatars/ana";
    private final List<String> asked = new ArrayList<>();
    private final Portraits portraits = new Portraits(this::fetch, Background.inPlace());

    private byte[] fetch(String address) throws IOException {
        asked.add(address);
        if (address.endsWith("gone")) {
            throw new IOException("gone");
        }
        return Drawn.png(address.hashCode());
    }

    @Test
    void nothingIsLoadedUntilTheUserWantsIt() {
        assertThat(portraits.of(ANA)).isEmpty();
        assertThat(asked).isEmpty();
        portraits.show();
        assertThat(portraits.of(ANA)).isEmpty();
        assertThat(portraits.of(ANA)).isPresent();
        assertThat(asked).containsExactly(ANA);
    }

    @Test
    void whatWasLoadedIsForgottenWhenTheUserWantsNoMore() {
        portraits.show();
        portraits.of(ANA);
        portraits.hide();
        assertThat(portraits.of(ANA)).isEmpty();
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://lago.example/ana.png", "file:///ana.png", "data:image/png;base64,AA"})
    void onlyEncryptedAddressesAreAsked(String address) {
        portraits.show();
        assertThat(portraits.of(address)).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void aPictureThatIsGoneIsAskedForOnce() {
        portraits.show();
        portraits.of("https://lago.example/gone");
        assertThat(portraits.of("https://lago.example/gone")).isEmpty();
        assertThat(asked).hasSize(1);
    }

    @Test
    void aBoundedNumberIsKept() {
        portraits.show();
        for (var nth = 0; nth < 700; nth++) {
            portraits.of(ANA + nth);
        }
        portraits.of(ANA + "699");
        assertThat(asked).hasSize(700);
        portraits.of(ANA + "0");
        assertThat(asked).hasSize(701);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void pngJpegAndGifBecomeSmallAndRound(String format) throws IOException {
        var picture = Portraits.read(Drawn.of(format, 7, 300, 200)).orElseThrow();
        assertThat(picture.getWidth()).isEqualTo(80);
        assertThat(picture.getPixelReader().getColor(40, 40).getOpacity()).isEqualTo(1);
        assertThat(picture.getPixelReader().getColor(0, 0).getOpacity()).isZero();
    }

    @Test
    void whatIsNoPictureOrBrokenOrHugeIsNotDrawn() throws IOException {
        assertThat(Portraits.read("<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Portraits.read(new byte[0])).isEmpty();
        var broken = Arrays.copyOf(Drawn.png(1), 60);
        assertThat(Portraits.read(broken)).isEmpty();
        var huge = Drawn.png(1);
        huge[17] = 0x7F;
        assertThat(Raster.of(huge).orElseThrow().pixels()).isGreaterThan(4_000_000);
        assertThat(Portraits.read(huge)).isEmpty();
    }
}
