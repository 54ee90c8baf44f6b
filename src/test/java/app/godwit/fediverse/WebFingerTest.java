package app.godwit.fediverse;

import static app.godwit.http.ScriptedHosts.redirect;
import static app.godwit.http.ScriptedHosts.reply;
import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Account;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.http.ScriptedHosts;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebFingerTest {
    private static final String JRD = "application/jrd+json";
    private static final String XRD = "application/xrd+xml";
    private static final Handle ANA = new Handle("ana", "lagoon.example");
    private static final String ACTOR = "https://lagoon.example/users/ana";
    private static final Lookup FOUND = new Lookup.Found(Account.of(ANA, "https://lagoon.example/@ana"));

    private final ScriptedHosts hosts =
            new ScriptedHosts("lagoon.example", "www.lagoon.example", "social.lagoon.example", "thief.example");
    private final WebFinger webFinger = new WebFinger(hosts.http());

    @AfterEach
    void stop() {
        hosts.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/jrd+json",
                "application/json; charset=utf-8",
                "text/html",
                "application/octet-stream",
                "nonsense"
            })
    void findsAnAccountWhateverTheContentType(String type) {
        hosts.on(usual(ANA), 200, type, jrd("acct:ana@lagoon.example", ACTOR));
        assertThat(webFinger.find(ANA)).isEqualTo(FOUND);
        assertThat(hosts.requests().getFirst().getHeaders().get("Accept"))
                .isEqualTo("application/jrd+json, application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acct:ana@lagoon.example",
                "acct:Ana@Lagoon.Example",
                "ACCT:ana@lagoon.example",
                "ana@lagoon.example"
            })
    void takesSubjectsAsTheyAreSpelled(String subject) {
        hosts.on(usual(ANA), 200, JRD, jrd(subject, ACTOR));
        assertThat(webFinger.find(ANA)).isInstanceOf(Lookup.Found.class);
        assertThat(hosts.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rel\":\"self\",\"type\":\"application/activity+json\",\"href\":\"https://lagoon.example/u\"}",
                "{\"rel\":\"self\",\"type\":\"application/ld+json;"
                        + " profile=\\\"https://www.w3.org/ns/activitystreams\\\"\","
                        + "\"href\":\"https://lagoon.example/u\"}",
                "{\"rel\":\"self\",\"type\":\"text/html\",\"href\":\"https://lagoon.example/page\"},"
                    + "{\"rel\":\"self\",\"type\":\"application/activity+json\",\"href\":\"https://lagoon.example/u\"}"
            })
    void namesTheActorWhereThereIsNoPage(String links) {
        hosts.on(usual(ANA), 200, JRD, "{\"subject\":\"acct:ana@lagoon.example\",\"links\":[" + links + "]}");
        assertThat(webFinger.find(ANA)).isEqualTo(new Lookup.Found(Account.of(ANA, "https://lagoon.example/u")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!doctype html><title>Welcome</title>",
                "[]",
                "null",
                "{}",
                "{\"subject\":\"acct:ana@lagoon.example\"}",
                "{\"subject\":\"acct:ana@lagoon.example\",\"links\":[]}",
                "{\"subject\":\"acct:ana@lagoon.example\",\"links\":{\"rel\":\"self\"}}",
                "{\"subject\":\"acct:ana@lagoon.example\",\"links\":[{\"rel\":\"self\",\"type\":\"text/html\","
                        + "\"href\":\"https://lagoon.example/\"}]}",
                "{\"subject\":\"acct:ana@lagoon.example\",\"links\":[{\"rel\":\"self\",\"type\":\"application/ld+json\","
                    + "\"href\":\"https://lagoon.example/\"}]}",
                "{\"subject\":\"acct:ana@lagoon.example\",\"links\":[{\"rel\":\"self\","
                        + "\"type\":\"application/activity+json\",\"href\":\"not an address\"}]}",
                "{\"links\":[{\"rel\":\"self\",\"type\":\"application/activity+json\",\"href\":\"https://lagoon.example/u\"}]}",
                "{\"subject\":12,\"links\":[{\"rel\":\"self\",\"type\":\"application/activity+json\","
                        + "\"href\":\"https://lagoon.example/u\"}]}",
                "{\"success\":false,\"error\":\"Not found\"}"
            })
    void isNotFooledByServersThatAnswerEverything(String body) {
        hosts.on(usual(ANA), 200, JRD, body);
        assertThat(webFinger.find(ANA))
                .isEqualTo(new Lookup.Unknown("lagoon.example answers, but not with a Fediverse account."));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void takesTwoAnswersForAbsent(int status) {
        hosts.on(usual(ANA), status, "text/html", "gone");
        assertThat(webFinger.find(ANA)).isEqualTo(new Lookup.Absent());
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 302, 400, 401, 403, 406, 408, 418, 429, 500, 502, 503, 504})
    void takesEveryOtherAnswerForUnknown(int status) {
        hosts.on(usual(ANA), status, "text/html", "");
        assertThat(webFinger.find(ANA))
                .isInstanceOfSatisfying(
                        Lookup.Unknown.class,
                        unknown -> assertThat(unknown.why())
                                .startsWith("lagoon.example ")
                                .endsWith("."));
    }

    @Test
    void takesABrokenConnectionForUnknown() {
        hosts.on(
                usual(ANA),
                new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build());
        assertThat(webFinger.find(ANA)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void takesASilentHostForUnknown() {
        hosts.close();
        assertThat(webFinger.find(ANA)).isEqualTo(new Lookup.Unknown("lagoon.example cannot be reached."));
    }

    @Test
    void refusesABodyWithoutEnd() {
        hosts.on(usual(ANA), 200, JRD, " ".repeat(2_000_000));
        assertThat(webFinger.find(ANA)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void survivesADeeplyNestedBody() {
        hosts.on(usual(ANA), 200, JRD, "[".repeat(1_000_000));
        assertThat(webFinger.find(ANA)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void followsTheRedirectOfASplitDomain() {
        hosts.on(usual(ANA), redirect("https://social.lagoon.example/.well-known/webfinger?resource=acct:" + ANA));
        hosts.on(
                "https://social.lagoon.example/.well-known/webfinger?resource=acct:ana@lagoon.example",
                200,
                JRD,
                jrd("acct:ana@lagoon.example", "https://social.lagoon.example/users/ana"));
        assertThat(webFinger.find(ANA)).isEqualTo(FOUND);
    }

    @Test
    void givesUpOnRedirectsWithoutEnd() {
        hosts.on(usual(ANA), redirect(usual(ANA)));
        assertThat(webFinger.find(ANA)).isInstanceOf(Lookup.Unknown.class);
        assertThat(hosts.asked()).hasSize(6);
    }

    @Test
    void doesNotFollowARedirectInside() {
        hosts.on(usual(ANA), redirect("https://127.0.0.1/"));
        assertThat(webFinger.find(ANA)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void asksOnceMoreUnderTheNameThatTheHostPrefers() {
        var other = new Handle("ana", "www.lagoon.example");
        hosts.on(usual(ANA), 200, JRD, jrd("acct:ana@www.lagoon.example", ACTOR));
        hosts.on(usual(other), 200, JRD, jrd("acct:ana@www.lagoon.example", ACTOR));
        assertThat(webFinger.find(ANA)).isEqualTo(new Lookup.Found(Account.of(other, "https://lagoon.example/@ana")));
        assertThat(hosts.asked()).containsExactly(usual(ANA), usual(other));
    }

    @ParameterizedTest
    @CsvSource({
        "acct:ana@lagoon.example, https://lagoon.example/users/ana",
        "acct:zoe@thief.example, https://lagoon.example/users/ana",
        "acct:ana@thief.example, https://thief.example/users/ana",
    })
    void doesNotBelieveAnotherNameThatItsHostDoesNotConfirm(String subject, String self) {
        var other = new Handle("ana", "thief.example");
        hosts.on(usual(ANA), 200, JRD, jrd("acct:ana@thief.example", ACTOR));
        hosts.on(usual(other), 200, JRD, jrd(subject, self));
        assertThat(webFinger.find(ANA)).isInstanceOf(Lookup.Unknown.class);
        assertThat(hosts.asked()).hasSize(2);
    }

    @Test
    void doesNotBelieveAnotherNameThatIsAbsent() {
        hosts.on(usual(ANA), 200, JRD, jrd("acct:ana@thief.example", ACTOR));
        assertThat(webFinger.find(ANA)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void asksWhereHostMetaSays() {
        hosts.on("https://lagoon.example/.well-known/host-meta", 200, XRD, """
            <?xml version="1.0"?>
            <XRD xmlns="http://docs.oasis-open.org/ns/xri/xrd-1.0">
              <Link rel="other" template="https://lagoon.example/no?{uri}"/>
              <Link rel="lrdd" template="https://social.lagoon.example/finger?who={uri}"/>
            </XRD>\
            """);
        hosts.on(
                "https://social.lagoon.example/finger?who=acct%3Aana%40lagoon.example",
                200, JRD, jrd("acct:ana@lagoon.example", ACTOR));
        assertThat(webFinger.find(ANA)).isEqualTo(FOUND);
        assertThat(hosts.requests().get(1).getHeaders().get("Accept"))
                .contains("xrd+xml")
                .doesNotContain("json");
    }

    @Test
    void readsHostMetaInJsonToo() {
        hosts.on(
                "https://lagoon.example/.well-known/host-meta",
                200,
                "text/plain",
                "{\"links\":[{\"rel\":\"lrdd\",\"template\":\"https://social.lagoon.example/f?{uri}\"}]}");
        hosts.on(
                "https://social.lagoon.example/f?acct%3Aana%40lagoon.example",
                200, JRD, jrd("acct:ana@lagoon.example", ACTOR));
        assertThat(webFinger.find(ANA)).isEqualTo(FOUND);
    }

    @Test
    void asksForHostMetaOnceForAllOfAHostsAccounts() {
        hosts.on("https://lagoon.example/.well-known/host-meta", 200, XRD, hostMeta("https://lagoon.example/f?{uri}"));
        assertThat(webFinger.find(ANA)).isEqualTo(new Lookup.Absent());
        assertThat(webFinger.find(new Handle("ben", "lagoon.example"))).isEqualTo(new Lookup.Absent());
        assertThat(hosts.asked()).filteredOn(url -> url.endsWith("/host-meta")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void cannotTellWhileHostMetaIsInTrouble(int status) {
        hosts.on("https://lagoon.example/.well-known/host-meta", status, "text/html", "");
        assertThat(webFinger.find(ANA)).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void asksNoThirdPlace() {
        hosts.on("https://lagoon.example/.well-known/host-meta", 200, XRD, hostMeta("https://lagoon.example/f?{uri}"));
        assertThat(webFinger.find(ANA)).isEqualTo(new Lookup.Absent());
        assertThat(hosts.asked()).hasSize(3);
    }

    @Test
    void doesNotAskTheSamePlaceTwice() {
        hosts.on(
                "https://lagoon.example/.well-known/host-meta",
                200,
                XRD,
                hostMeta("https://lagoon.example/.well-known/webfinger?resource={uri}"));
        assertThat(webFinger.find(ANA)).isEqualTo(new Lookup.Absent());
        assertThat(hosts.asked()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!doctype html><p>Welcome",
                "<XRD><Link rel='lrdd'/></XRD>",
                "<XRD><Link rel='lrdd' template='https://lagoon.example/f'/></XRD>",
                "<XRD><Link rel='lrdd' template='nowhere {uri}'/></XRD>",
                "<!DOCTYPE XRD [<!ENTITY t 'https://lagoon.example/f?{uri}'>]><XRD><Link rel='lrdd'"
                        + " template='&t;'/></XRD>",
                "<!DOCTYPE XRD SYSTEM 'https://thief.example/x.dtd'><XRD><Link rel='lrdd'"
                        + " template='https://thief.example/{uri}'/></XRD>",
                "<!DOCTYPE XRD [<!ENTITY t SYSTEM 'file:///etc/hostname'>]><XRD>&t;</XRD>"
            })
    void takesNothingFromABadHostMeta(String xml) {
        hosts.on("https://lagoon.example/.well-known/host-meta", 200, XRD, xml);
        assertThat(webFinger.find(ANA)).isEqualTo(new Lookup.Absent());
        assertThat(hosts.asked()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/f?{uri}",
                "https://[::1]/f?{uri}",
                "https://localhost/f?{uri}",
                "https://me:word@lagoon.example/f?{uri}",
                "http://lagoon.example/f?{uri}",
                "https://printer.local/f?{uri}"
            })
    void isNotLedInsideByHostMeta(String template) {
        hosts.on("https://lagoon.example/.well-known/host-meta", 200, XRD, hostMeta(template));
        assertThat(webFinger.find(ANA)).isInstanceOf(Lookup.Unknown.class);
        assertThat(hosts.asked()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.0.0.1:8080", "lagoon", "lagoon.example:8443", "10.0.0.1"})
    void asksNoHostThatIsNotPublic(String host) {
        assertThat(webFinger.find(new Handle("ana", host))).isInstanceOf(Lookup.Unusable.class);
    }

    @Test
    void asksThisComputerOverHttpWhereThatIsAllowed() throws Exception {
        try (var server = new MockWebServer();
                var http = new Http(Reach.LOOPBACK_TOO, List.of())) {
            server.start();
            var host = "localhost:" + server.getPort();
            server.enqueue(reply(200, JRD, jrd("acct:ana@" + host, "http://" + host + "/ana")));
            assertThat(new WebFinger(http).find(new Handle("ana", host))).isInstanceOf(Lookup.Found.class);
        }
    }

    private static String usual(Handle handle) {
        return "https://" + handle.host() + "/.well-known/webfinger?resource=acct:" + handle;
    }

    private static String hostMeta(String template) {
        return "<XRD><Link rel='lrdd' template='" + template + "'/></XRD>";
    }

    private static String jrd(String subject, String self) {
        return """
            {"subject": "%s", "aliases": [], "links": [
             {"rel": "http://webfinger.net/rel/profile-page", "type": "text/html", "href": "https://lagoon.example/@ana"},
             {"rel": "http://ostatus.org/schema/1.0/subscribe", "template": "https://lagoon.example/f?uri={uri}"},
             {"rel": "self", "type": "application/activity+json", "href": "%s"}]}\
            """.formatted(subject, self);
    }
}
