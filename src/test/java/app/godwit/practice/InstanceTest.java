package app.godwit.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstanceTest {
    private final Shore shore = new Shore();

    @AfterEach
    void leave() {
        shore.close();
    }

    @ParameterizedTest
    @CsvSource({
        "harbour.example, 200, 500, 23, 4, 6",
        "lagoon.example, 200, 5000, 25, 6, 0",
        "dune.example, 404, 0, 0, 0, 0",
        "social.estuary.example, 200, 500, 23, 4, 2",
        "marsh.example, 200, 500, 23, 4, 0",
        "fort.example, 200, 500, 23, 4, 10",
        "skerry.example, 200, 5000, 0, 16, 0",
        "storm.example, 503, 0, 0, 0, 0",
    })
    void saysInVersionTwo(String host, int status, int characters, int perUrl, int media, int api) {
        var reply = shore.get("https://" + host + "/api/v2/instance");

        assertThat(reply.status()).isEqualTo(status);
        if (status == 200) {
            var json = Shore.json(reply);
            var statuses = json.path("configuration").path("statuses");
            assertThat(statuses.path("max_characters").asInt(0)).isEqualTo(characters);
            assertThat(statuses.path("characters_reserved_per_url").asInt(0)).isEqualTo(perUrl);
            assertThat(statuses.path("max_media_attachments").asInt(0)).isEqualTo(media);
            assertThat(json.path("api_versions").path("mastodon").asInt(0)).isEqualTo(api);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "harbour.example, harbour.example, 4.4.3",
        "lagoon.example, https://lagoon.example, 0.20.0",
        "dune.example, dune.example, 4.0.0 (not true; really snac/2.96)",
        "skerry.example, skerry.example, 2.7.2 (compatible; akkoma 3.16.0)",
        "social.estuary.example, estuary.example, 4.3.1",
    })
    void saysInVersionOne(String host, String uri, String version) {
        var json = Shore.json(shore.get("https://" + host + "/api/v1/instance"));

        assertThat(json.path("uri").asString()).isEqualTo(uri);
        assertThat(json.path("version").asString()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({
        "harbour.example, mastodon, true",
        "lagoon.example, gotosocial, true",
        "dune.example, snac, true",
        "estuary.example, mastodon, true",
        "echo.example, birdmirror, true",
        "island.example, mastodon, false",
    })
    void saysInNodeInfoWhatItIs(String host, String software, boolean federating) {
        var index = Shore.json(shore.get("https://" + host + "/.well-known/nodeinfo"));
        var json = Shore.json(shore.get(index.path("links").path(0).path("href").asString()));

        assertThat(json.path("software").path("name").asString()).isEqualTo(software);
        assertThat(json.path("metadata").path("federation").path("enabled").asBoolean())
                .isEqualTo(federating);
    }

    @ParameterizedTest
    @CsvSource({"blog.example, 404", "fog.example, 200", "storm.example, 503"})
    void othersAnswerNodeInfoInTheirOwnWay(String host, int status) {
        assertThat(shore.get("https://" + host + "/.well-known/nodeinfo").status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"harbour.example, 200", "lagoon.example, 404", "dune.example, 404", "marsh.example, 404"})
    void tellsItsOAuthMetadataOnlyOnRecentMastodon(String host, int status) {
        assertThat(shore.get("https://" + host + "/.well-known/oauth-authorization-server")
                        .status())
                .isEqualTo(status);
    }
}
