package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.http.ScriptedHosts;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServerCheckTest {
    private static final String JSON = "application/json";
    private static final String V2 = """
        {"domain":"harbour.example","version":"4.4.3","title":"Harbour",
         "registrations":{"enabled":true,"approval_required":true},
         "rules":[{"id":"1","text":"Be kind."}]}\
        """;

    private final ScriptedHosts hosts = new ScriptedHosts("harbour.example");
    private final ServerCheck check = new ServerCheck(hosts.http());
    private final TypedName.Whole name = new TypedName.Whole("harbour.example", Optional.empty());

    @AfterEach
    void close() {
        hosts.close();
    }

    @Test
    void tellsWhatIsThere() {
        hosts.on("https://harbour.example/api/v2/instance", 200, JSON, V2);
        hosts.on(
                "https://harbour.example/.well-known/nodeinfo",
                200,
                JSON,
                "{\"links\":[{\"rel\":\"http://nodeinfo.diaspora.software/ns/schema/2.0\",\"href\":"
                        + "\"https://harbour.example/nodeinfo/2.0\"}]}");
        hosts.on(
                "https://harbour.example/nodeinfo/2.0",
                200,
                JSON,
                "{\"software\":{\"name\":\"mastodon\",\"version\":\"4.4.3\"},\"protocols\":[\"activitypub\"]}");

        assertThat(check.look(name)).isInstanceOfSatisfying(Finding.Here.class, here -> {
            assertThat(here.instance().software()).isEqualTo("mastodon");
            assertThat(here.instance().version()).isEqualTo("4.4.3");
            assertThat(here.about().entry()).isEqualTo(About.Entry.ON_APPROVAL);
            assertThat(here.about().rules()).containsExactly("Be kind.");
        });
    }

    @Test
    void whatIsKnownIsNotAskedAgain() {
        hosts.on("https://harbour.example/api/v2/instance", 200, JSON, V2);
        var first = check.look(name);
        hosts.on("https://harbour.example/api/v2/instance", 404, JSON, "{}");

        assertThat(check.look(name)).isSameAs(first);
    }

    @Test
    void aServerInTroubleIsAskedAgain() {
        for (var path : new String[] {"api/v2/instance", "api/v1/instance", ".well-known/nodeinfo"}) {
            hosts.on(
                    "https://harbour.example/" + path,
                    new MockResponse.Builder().code(503).build());
        }
        assertThat(check.look(name)).isInstanceOf(Finding.Unreachable.class);
        hosts.on("https://harbour.example/api/v2/instance", 200, JSON, V2);

        assertThat(check.look(name)).isInstanceOf(Finding.Here.class);
    }

    @Test
    void typingAsksNobody() {
        assertThat(check.typed("harbour.example")).isEqualTo(name);
    }
}
