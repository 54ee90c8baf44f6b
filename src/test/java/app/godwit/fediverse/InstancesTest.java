package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Instance.Flavour;
import app.godwit.http.ScriptedHosts;
import app.godwit.posts.Limits;
import app.godwit.posts.Limits.Mixing;
import app.godwit.posts.Limits.UrlCount;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstancesTest {
    private static final String JSON = "application/json";
    private static final String V2 = """
        {"domain": "harbour.example", "title": "Harbour", "version": "4.4.3",
         "configuration": {"statuses": {"max_characters": 600, "max_media_attachments": 5,
           "characters_reserved_per_url": 23},
          "media_attachments": {"image_size_limit": 1000, "image_matrix_limit": 2000, "video_size_limit": 3000,
           "description_limit": 10000}}}\
        """;

    private final ScriptedHosts hosts =
            new ScriptedHosts("harbour.example", "estuary.example", "social.estuary.example", "thief.example");
    private final AtomicReference<Software> software = new AtomicReference<>(new Software("mastodon", "4.4.3"));
    private final Instances instances = new Instances(hosts.http(), address -> software.get());

    @AfterEach
    void close() {
        hosts.close();
    }

    @Test
    void readsWhatMastodonSaysOfItself() {
        hosts.on("https://harbour.example/api/v2/instance", 200, JSON, V2);

        assertThat(instances.find("Harbour.example"))
                .isEqualTo(new Finding.Here(
                        new Instance(
                                "https://harbour.example",
                                "harbour.example",
                                "Harbour",
                                "mastodon",
                                "4.4.3",
                                Flavour.MASTODON,
                                new Limits(600, 23, UrlCount.RESERVED, 5, 1000, 2000, 3000, 10_000, Mixing.NEVER)),
                        About.UNKNOWN));
    }

    @Test
    void tellsHowToComeInAndTheRules() {
        hosts.on("https://harbour.example/api/v2/instance", 200, JSON, """
            {"domain": "harbour.example", "version": "4.4.3", "title": "Harbour",
             "registrations": {"enabled": true, "approval_required": true},
             "rules": [{"id": "1", "text": "Be kind."}]}\
            """);

        assertThat(instances.find("harbour.example")).isInstanceOfSatisfying(Finding.Here.class, here -> {
            assertThat(here.about().entry()).isEqualTo(About.Entry.ON_APPROVAL);
            assertThat(here.about().rules()).containsExactly("Be kind.");
        });
    }

    @Test
    void anOldDocumentWillDo() {
        hosts.on("https://harbour.example/api/v2/instance", 404, "text/html", "<h1>404</h1>");
        hosts.on(
                "https://harbour.example/api/v1/instance",
                200,
                JSON,
                "{\"uri\": \"https://harbour.example/\", \"version\": \"3.0\", \"max_toot_chars\": 5000}");
        software.set(new Software("akkoma", "3.16.0"));

        var found = here("harbour.example");

        assertThat(found.domain()).isEqualTo("harbour.example");
        assertThat(found.flavour()).isEqualTo(Flavour.PLEROMA);
        assertThat(found.limits().characters()).isEqualTo(5000);
        assertThat(found.limits().urls()).isEqualTo(UrlCount.LONGER_OF_BOTH);
        assertThat(found.limits().media()).isEqualTo(Limits.MASTODON.media());
    }

    @ParameterizedTest
    @CsvSource({
        "mastodon, MASTODON, 10000, NEVER",
        "hometown, MASTODON, 10000, NEVER",
        "gotosocial, GOTOSOCIAL, 1500, ALLOWED",
        "snac, SNAC, 10000, ALLOWED",
        "pixelfed, PIXELFED, 10000, NEVER",
        "somethingnew, OTHER, 10000, NEVER",
        "'', OTHER, 10000, NEVER"
    })
    void tellsTheDialects(String name, Flavour flavour, int description, Mixing mixing) {
        hosts.on("https://harbour.example/api/v2/instance", 200, JSON, V2);
        software.set(new Software(name, "1.0"));

        var found = here("harbour.example");

        assertThat(found.flavour()).isEqualTo(flavour);
        assertThat(found.limits().description()).isEqualTo(description);
        assertThat(found.limits().mixing()).isEqualTo(mixing);
    }

    @ParameterizedTest
    @CsvSource({"null", "0", "-1", "'\"many\"'", "{}"})
    void aLimitThatMakesNoSenseIsTheUsualOne(String limit) {
        hosts.on("https://harbour.example/api/v2/instance", 200, JSON, V2.replace("600", limit));

        assertThat(here("harbour.example").limits().characters()).isEqualTo(500);
    }

    @Test
    void findsTheServerOfASplitDomain() {
        redirect("https://estuary.example/.well-known/nodeinfo", "https://social.estuary.example/.well-known/nodeinfo");
        hosts.on("https://social.estuary.example/.well-known/nodeinfo", 200, JSON, "{}");
        hosts.on(
                "https://social.estuary.example/api/v2/instance",
                200,
                JSON,
                V2.replace("harbour.example", "estuary.example"));

        var found = here("estuary.example");

        assertThat(found.base()).isEqualTo("https://social.estuary.example");
        assertThat(found.domain()).isEqualTo("estuary.example");
    }

    @Test
    void aForeignHostIsNotSignedInTo() {
        redirect("https://harbour.example/api/v2/instance", "https://thief.example/api/v2/instance");
        redirect("https://harbour.example/.well-known/nodeinfo", "https://thief.example/.well-known/nodeinfo");
        hosts.on("https://thief.example/api/v2/instance", 200, JSON, V2);
        software.set(Software.UNKNOWN);

        assertThat(instances.find("harbour.example")).isInstanceOf(Finding.NotFediverse.class);
    }

    private void redirect(String from, String to) {
        hosts.on(
                from,
                new MockResponse.Builder().code(302).addHeader("Location", to).build());
    }

    @Test
    void aBlogIsNoFediverseServer() {
        hosts.on("https://harbour.example/api/v2/instance", 200, "text/html", "<html>My blog</html>");
        software.set(Software.UNKNOWN);

        assertThat(instances.find("harbour.example"))
                .isEqualTo(new Finding.NotFediverse("harbour.example is not a Fediverse server; check the name."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lemmy", "peertube", "wordpress", "writefreely", "threads"})
    void softwareWithoutTheApiIsNamed(String name) {
        software.set(new Software(name, "0.19"));

        assertThat(instances.find("harbour.example"))
                .isEqualTo(new Finding.NotFediverse("harbour.example runs " + name
                        + ", which Godwit cannot move to; choose a server with Mastodon, GoToSocial or the like."));
    }

    /// Of what it is asked after NodeInfo, one question each goes wrong in one way.
    @ParameterizedTest
    @CsvSource({
        "mastodon, 500, <h1>500</h1>",
        "snac, 503, <h1>503</h1>",
        "gotosocial, 429, {}",
        "akkoma, 200, <p>Please wait",
        "hollo, 200, '{\"domain\": \"harb'",
        "sharkey, 502, <h1>502</h1>",
        "misskey, 500, <h1>500</h1>",
        "pixelfed, 404, <h1>404</h1>"
    })
    void softwareThatWeKnowAndThatStumblesIsToBeTriedAgain(String name, int status, String body) {
        for (var path : new String[] {"api/v2/instance", "api/v1/instance", "api/meta"}) {
            hosts.on("https://harbour.example/" + path, status, "text/html", body);
        }
        hosts.on("https://harbour.example/.well-known/nodeinfo", 200, JSON, "{\"links\": []}");
        software.set(new Software(name, "1.0"));

        assertThat(instances.find("harbour.example"))
                .isEqualTo(new Finding.Unreachable(
                        "harbour.example runs " + name + ", but did not answer now as it should; try again later."));
    }

    @Test
    void whatHasNodeInfoAndCannotTellItsNameNowIsToBeTriedAgain() {
        hosts.on("https://harbour.example/.well-known/nodeinfo", 200, JSON, "{\"links\": []}");
        software.set(Software.UNKNOWN);

        assertThat(instances.find("harbour.example"))
                .isEqualTo(new Finding.Unreachable("harbour.example runs something of the Fediverse, but did not answer"
                        + " now as it should; try again later."));
    }

    @Test
    void aServerInTroubleIsUnreachable() {
        for (var path : new String[] {"api/v2/instance", "api/v1/instance", ".well-known/nodeinfo"}) {
            hosts.on("https://harbour.example/" + path, 503, "text/html", "<h1>503</h1>");
        }

        assertThat(instances.find("harbour.example")).isInstanceOf(Finding.Unreachable.class);
    }

    @Test
    void aServerThatHangsUpIsUnreachable() {
        hosts.on(
                "https://harbour.example/api/v2/instance",
                new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build());

        assertThat(instances.find("harbour.example")).isInstanceOf(Finding.Unreachable.class);
    }

    @Test
    void aNameThatCannotBeIsSaidSo() {
        assertThat(instances.find("my home"))
                .isEqualTo(new Finding.NoName(
                        "“my home” cannot be the name of a server; type a name such as mastodon.social."));
    }

    @Test
    void aSlipOfTheFingerIsNoticed() {
        assertThat(instances.find("mastodonsocial"))
                .isEqualTo(new Finding.Slip(
                        "mastodon.social", "There is no server “mastodonsocial”; did you mean mastodon.social?"));
    }

    private Instance here(String typed) {
        assertThat(instances.find(typed)).isInstanceOf(Finding.Here.class);
        return ((Finding.Here) instances.find(typed)).instance();
    }
}
