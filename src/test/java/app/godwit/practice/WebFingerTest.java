package app.godwit.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.http.NotSent;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebFingerTest {
    private final Shore shore = new Shore();

    @AfterEach
    void leave() {
        shore.close();
    }

    @ParameterizedTest
    @CsvSource({
        "harbour.example, ana@harbour.example, ana@harbour.example, https://harbour.example/users/ana",
        "harbour.example, ANA@HARBOUR.example, ana@harbour.example, https://harbour.example/users/ana",
        "dune.example, sol@dune.example, sol@dune.example, https://dune.example/sol",
        "estuary.example, carol@estuary.example, carol@estuary.example, https://social.estuary.example/users/carol",
        "social.estuary.example, carol@social.estuary.example, carol@estuary.example,"
                + " https://social.estuary.example/users/carol",
        "tundra.example, uma@tundra.example, uma@www.tundra.example, https://tundra.example/users/uma",
        "www.tundra.example, uma@www.tundra.example, uma@www.tundra.example, https://tundra.example/users/uma",
        "island.example, ivy@island.example, ivy@island.example, https://island.example/users/ivy",
        "shoal.example, slo@shoal.example, slo@shoal.example, https://shoal.example/users/slo",
    })
    void namesTheAccount(String host, String asked, String subject, String self) {
        var reply = finger(host, asked);

        assertThat(reply.status()).isEqualTo(200);
        var jrd = Shore.json(reply);
        assertThat(jrd.path("subject").asString()).isEqualTo("acct:" + subject);
        assertThat(jrd.path("links").path(1).path("href").asString()).isEqualTo(self);
    }

    @ParameterizedTest
    @CsvSource({
        "harbour.example, nobody@harbour.example, 404",
        "harbour.example, ana@elsewhere.example, 404",
        "lagoon.example, gil@elsewhere.example, 400",
        "skerry.example, none@skerry.example, 404",
        "skerry.example, ash@skerry.example, 410",
        "marsh.example, mia@marsh.example, 404",
        "storm.example, sue@storm.example, 503",
        "gale.example, gus@gale.example, 429",
        "fog.example, fay@fog.example, 200",
        "blog.example, any@blog.example, 200",
    })
    void failsInItsOwnWay(String host, String asked, int status) {
        assertThat(finger(host, asked).status()).isEqualTo(status);
    }

    @Test
    void redirectsFromASplitDomain() {
        assertThat(finger("estuary.example", "carol@estuary.example").from().host())
                .isEqualTo("social.estuary.example");
    }

    @Test
    void isFoundThroughHostMetaWhereItIsNotAtItsUsualPlace() {
        var hostMeta = shore.get("https://marsh.example/.well-known/host-meta").text();

        assertThat(hostMeta).contains("template=\"https://marsh.example/finger?who={uri}\"");
        var reply = shore.get("https://marsh.example/finger?who=acct:mia@marsh.example");
        assertThat(Shore.json(reply).path("subject").asString()).isEqualTo("acct:mia@marsh.example");
    }

    @Test
    void hostMetaOfGoToSocialIsXmlOrNothing() {
        assertThat(shore.get("https://lagoon.example/.well-known/host-meta", "application/json")
                        .status())
                .isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource({"wreck.example", "no-such-host.example"})
    void cannotConnectToADeadHost(String host) {
        assertThatThrownBy(() -> finger(host, "a@" + host))
                .isInstanceOf(UncheckedIOException.class)
                .cause()
                .isInstanceOf(NotSent.class);
    }

    @Test
    void aGaleRefusesTwoRequestsOfEveryHour() {
        var statuses = new java.util.ArrayList<Integer>();
        for (var asked = 0; asked < 4; asked++) {
            statuses.add(finger("gale.example", "gus@gale.example").status());
        }
        shore.clock.pass(Duration.ofHours(1));
        statuses.add(finger("gale.example", "gus@gale.example").status());

        assertThat(statuses).isEqualTo(List.of(429, 429, 200, 200, 429));
    }

    @ParameterizedTest
    @CsvSource({
        "harbour.example, https://harbour.example/users/ana, 200",
        "dune.example, https://dune.example/sol, 200",
        "lagoon.example, https://lagoon.example/users/gil, 401",
        "fort.example, https://fort.example/users/fred, 401",
        "harbour.example, https://harbour.example/users/nobody, 404",
    })
    void actorsAreRefusedToTheUnsignedWhereTheRealOnesDoSo(String host, String actor, int status) {
        assertThat(shore.get(actor, "application/activity+json").status())
                .as(host)
                .isEqualTo(status);
    }

    private app.godwit.http.Reply finger(String host, String asked) {
        return shore.get("https://" + host + "/.well-known/webfinger?resource=acct:" + asked);
    }
}
