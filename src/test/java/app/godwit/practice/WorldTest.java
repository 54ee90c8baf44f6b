package app.godwit.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldTest {
    private static World read(String json) throws IOException {
        return World.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"servers\":[],\"homes\":[],\"more\":1}",
                "{\"servers\":[{\"flavour\":\"new\"}],\"homes\":[]}"
            })
    void refusesWhatItDoesNotKnow(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(IOException.class).hasMessageStartingWith("This is no world");
    }

    @Test
    void takesAnAccountWithNothingButAName() throws IOException {
        var world = read("""
            {"servers":[{"domain":"a.example","web":"a.example","software":"snac","version":"2.96","title":"A",
              "flavour":"snac","quirk":"none","accounts":[{"user":"ann"}]}],"homes":[]}
            """);

        assertThat(world.servers().getFirst().person("ANN"))
                .hasValueSatisfying(ann -> assertThat(ann.isHere()).isTrue());
    }

    @Test
    void theBundledWorldHasTwelveServersAndAHomeOfEachFlavour() throws IOException {
        var world = World.sample();

        assertThat(world.servers()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(world.homes())
                .extracting(home -> world.servers().stream()
                        .filter(server -> server.domain().equals(home.domain()))
                        .map(World.Server::flavour)
                        .toList()
                        .getFirst())
                .contains(Flavour.MASTODON, Flavour.GOTOSOCIAL, Flavour.SNAC);
    }

    @Test
    void directionsNameServersPeopleAndTheWay() {
        try (var shore = new Shore()) {
            assertThat(shore.practice.directions("ca.pem"))
                    .contains("harbour.example", "mastodon 4.4.3", "sample on lagoon.example, password practice")
                    .contains("curl --cacert ca.pem --connect-to ::127.0.0.1:" + shore.practice.port());
        }
    }
}
