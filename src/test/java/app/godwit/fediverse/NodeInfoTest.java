package app.godwit.fediverse;

import static app.godwit.http.ScriptedHosts.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.HostVerdict;
import app.godwit.http.ScriptedHosts;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeInfoTest {
    private static final String JSON = "application/json";
    private static final String INDEX = "https://lagoon.example/.well-known/nodeinfo";
    private static final String MASTODON =
            "{\"software\":{\"name\":\"Mastodon\",\"version\":\"4.4.3\"},\"protocols\":[\"activitypub\"]}";

    private final ScriptedHosts hosts = new ScriptedHosts("lagoon.example", "social.lagoon.example", "thief.example");
    private final NodeInfo nodeInfo = new NodeInfo(hosts.http());

    @AfterEach
    void stop() {
        hosts.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2.0, https://lagoon.example/nodeinfo/2.0",
        "2.1, https://lagoon.example/nodeinfo_2_1",
        "1.0, https://lagoon.example/nodeinfo/1.0.json",
        "2.0, https://social.lagoon.example/nodeinfo/2.0"
    })
    void namesTheSoftware(String version, String href) {
        hosts.on(INDEX, 200, JSON, index(link(version, href)));
        hosts.on(href, 200, JSON, MASTODON);
        assertThat(nodeInfo.of("lagoon.example")).isEqualTo(new HostVerdict.Fediverse("mastodon", "4.4.3"));
    }

    @ParameterizedTest
    @CsvSource({"true, OPEN", "false, CLOSED", "null, UNKNOWN", "'\"yes\"', UNKNOWN"})
    void tellsWhetherTheServerTakesNewPeople(String open, HostVerdict.Door door) {
        hosts.on(INDEX, 200, JSON, index(link("2.0", "https://lagoon.example/n")));
        hosts.on(
                "https://lagoon.example/n",
                200,
                JSON,
                "{\"software\":{\"name\":\"mastodon\",\"version\":\"4\"},\"openRegistrations\":" + open + "}");
        assertThat(nodeInfo.of("lagoon.example")).isEqualTo(new HostVerdict.Fediverse("mastodon", "4", door));
    }

    @Test
    void readsTheNewestDocument() {
        hosts.on(
                INDEX,
                200,
                JSON,
                index(link("2.0", "https://lagoon.example/old") + "," + link("2.1", "https://lagoon.example/new")));
        hosts.on("https://lagoon.example/new", 200, JSON, MASTODON);
        assertThat(nodeInfo.of("lagoon.example")).isInstanceOf(HostVerdict.Fediverse.class);
    }

    @Test
    void followsTheRedirectOfASplitDomain() {
        hosts.on(INDEX, redirect("https://social.lagoon.example/.well-known/nodeinfo"));
        hosts.on(
                "https://social.lagoon.example/.well-known/nodeinfo",
                200,
                JSON,
                index(link("2.0", "https://social.lagoon.example/n")));
        hosts.on("https://social.lagoon.example/n", 200, JSON, MASTODON);
        assertThat(nodeInfo.of("lagoon.example")).isInstanceOf(HostVerdict.Fediverse.class);
    }

    @Test
    void believesNoDocumentOnAnotherHost() {
        hosts.on(INDEX, 200, JSON, index(link("2.0", "https://thief.example/n")));
        hosts.on("https://thief.example/n", 200, JSON, MASTODON);
        assertThat(nodeInfo.of("lagoon.example")).isInstanceOf(HostVerdict.NotFediverse.class);
        assertThat(hosts.asked()).containsExactly(INDEX);
    }

    @ParameterizedTest
    @CsvSource({"404, nothing here", "410, gone", "200, <!doctype html><p>Welcome", "200, []", "200, {}", "200, ''"})
    void knowsAnOrdinaryHostByItsPlainAnswer(int status, String body) {
        hosts.on(INDEX, status, "text/html", body);
        assertThat(nodeInfo.of("lagoon.example"))
                .isEqualTo(new HostVerdict.NotFediverse("lagoon.example is not a Fediverse server."));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 403, 429, 500, 502, 503})
    void staysUndecidedWhenTheAnswerIsNoAnswer(int status) {
        hosts.on(INDEX, status, "text/html", "");
        assertThat(nodeInfo.of("lagoon.example")).isInstanceOf(HostVerdict.Undecided.class);
    }

    @Test
    void staysUndecidedWhenTheDocumentIsInTrouble() {
        hosts.on(INDEX, 200, JSON, index(link("2.0", "https://lagoon.example/n")));
        hosts.on("https://lagoon.example/n", 503, JSON, "");
        assertThat(nodeInfo.of("lagoon.example")).isInstanceOf(HostVerdict.Undecided.class);
    }

    @Test
    void staysUndecidedWhenNobodyAnswers() {
        hosts.close();
        assertThat(nodeInfo.of("lagoon.example"))
                .isEqualTo(new HostVerdict.Undecided("lagoon.example cannot be reached."));
    }

    @Test
    void leavesOtherNetworksOut() {
        hosts.on(INDEX, 200, JSON, index(link("2.0", "https://lagoon.example/n")));
        hosts.on(
                "https://lagoon.example/n",
                200,
                JSON,
                "{\"software\":{\"name\":\"diaspora\",\"version\":\"1\"},\"protocols\":[\"diaspora\"]}");
        assertThat(nodeInfo.of("lagoon.example"))
                .isEqualTo(new HostVerdict.NotFediverse(
                        "lagoon.example runs diaspora, which does not speak ActivityPub."));
    }

    @Test
    void knowsAServerThatTalksToNoOther() {
        hosts.on(INDEX, 200, JSON, index(link("2.0", "https://lagoon.example/n")));
        hosts.on(
                "https://lagoon.example/n",
                200,
                JSON,
                "{\"software\":{\"name\":\"akkoma\"},\"metadata\":{\"federation\":{\"enabled\":false}}}");
        assertThat(nodeInfo.of("lagoon.example")).isInstanceOf(HostVerdict.Closed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "10.0.0.1", "lagoon", "lagoon.example:3000"})
    void asksNoHostThatIsNotPublic(String host) {
        assertThat(nodeInfo.of(host)).isInstanceOf(HostVerdict.NotFediverse.class);
    }

    @Test
    void tellsTheSoftwareBehindAnAddress() {
        var address = Objects.requireNonNull(HttpUrl.parse("https://lagoon.example/"));
        assertThat(nodeInfo.at(address)).isEqualTo(Software.UNKNOWN);
        hosts.on(INDEX, 200, JSON, index(link("2.0", "https://lagoon.example/n")));
        hosts.on("https://lagoon.example/n", 200, JSON, MASTODON);
        assertThat(nodeInfo.at(address)).isEqualTo(new Software("mastodon", "4.4.3"));
    }

    private static String index(String links) {
        return "{\"links\":[" + links + "]}";
    }

    private static String link(String version, String href) {
        return "{\"rel\":\"http://nodeinfo.diaspora.software/ns/schema/" + version + "\",\"href\":\"" + href + "\"}";
    }
}
