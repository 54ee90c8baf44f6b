package app.godwit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTest {
    private static final URI PAGE = URI.create("https://harbour.example/oauth/authorize?a=b&c=d");

    @ParameterizedTest
    @CsvSource({"Linux,xdg-open", "Mac OS X,open", "Windows 11,rundll32", "FreeBSD,xdg-open"})
    void isStartedTheSystemsWay(String system, String command) {
        assertThat(new Browser(Map.of(), system).command(PAGE))
                .startsWith(command)
                .endsWith(PAGE.toString());
    }

    @Test
    void needsAScreen() {
        assertThat(new Browser(Map.of(), "Linux").hasScreen()).isFalse();
        assertThat(new Browser(Map.of("DISPLAY", ":0"), "Linux").hasScreen()).isTrue();
        assertThat(new Browser(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux").hasScreen())
                .isTrue();
        assertThat(new Browser(Map.of(), "Windows 11").hasScreen()).isTrue();
        assertThat(new Browser(Map.of(), "Linux").open(PAGE)).isFalse();
    }
}
