package app.godwit.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SearchTest {
    private final Shore shore = new Shore();

    @AfterEach
    void leave() {
        shore.close();
    }

    /// An empty last column: not found.
    @ParameterizedTest
    @CsvSource({
        "MASTODON, @ana@harbour.example, ana",
        "SNAC, @sol@dune.example, sol@dune.example",
        "MASTODON, @carol@estuary.example, carol@estuary.example",
        "MASTODON, carol@social.estuary.example, carol@estuary.example",
        "GOTOSOCIAL, @carol@social.estuary.example, carol@estuary.example",
        "SNAC, @carol@estuary.example, carol@social.estuary.example",
        "MASTODON, @uma@tundra.example, uma@www.tundra.example",
        "MASTODON, @mia@marsh.example, mia@marsh.example",
        "MASTODON, @slo@shoal.example, slo@shoal.example",
        "MASTODON, https://skerry.example/@sky, sky@skerry.example",
        "MASTODON, @none@skerry.example, ",
        "MASTODON, @ash@skerry.example, ",
        "MASTODON, @ivy@island.example, ",
        "MASTODON, @fay@fog.example, ",
        "MASTODON, @who@nowhere.example, ",
        "GOTOSOCIAL, @wes@wreck.example, ",
        "SNAC, @sue@storm.example, ",
    })
    void resolvesAHandle(Flavour flavour, String query, String acct) {
        var reply = shore.person(flavour).get("/api/v2/search?type=accounts&resolve=true&q=" + query);

        assertThat(reply.status()).isEqualTo(200);
        var accounts = Shore.json(reply).path("accounts");
        assertThat(accounts.path(0).path("acct").asString("")).isEqualTo(acct == null ? "" : acct);
    }

    @ParameterizedTest
    @CsvSource({"wes@wreck.example", "sue@storm.example"})
    void mastodonSaysThatAHostDoesNotAnswer(String handle) {
        assertThat(shore.person(Flavour.MASTODON)
                        .get("/api/v2/search?resolve=true&q=@" + handle)
                        .status())
                .isEqualTo(503);
    }

    @Test
    void showsFieldsAndTraitsOfTheHome() {
        var person = shore.person(Flavour.GOTOSOCIAL);
        person.resolve("ana@harbour.example");

        var ana = Shore.json(person.get("/api/v1/accounts/lookup?acct=ana@harbour.example"));

        assertThat(ana.path("note").asString()).isEqualTo("<p>Tides</p>");
        assertThat(ana.path("fields").path(0).path("value").asString()).contains("https://x.example/ana");
        assertThat(ana.path("uri").asString()).isEqualTo("https://harbour.example/users/ana");
    }

    @Test
    void showsWhereAnAccountMovedTo() {
        var person = shore.person(Flavour.MASTODON);
        person.resolve("away@skerry.example");

        var away = Shore.json(person.get("/api/v1/accounts/lookup?acct=away@skerry.example"));

        assertThat(away.path("moved").path("acct").asString()).isEqualTo("ana");
    }

    @ParameterizedTest
    @EnumSource(names = {"MASTODON", "GOTOSOCIAL", "SNAC"})
    void lookupKnowsOnlyWhoIsKnown(Flavour flavour) {
        var person = shore.person(flavour);
        var path = "/api/v1/accounts/lookup?acct=sky@skerry.example";

        assertThat(person.get(path).status()).isEqualTo(404);
        person.resolve("sky@skerry.example");
        assertThat(person.get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "MASTODON, /api/v1/accounts/lookup?acct=sample, 200",
        "GOTOSOCIAL, /api/v1/accounts/lookup?acct=sample, 401",
        "MASTODON, /api/v2/search?q=ana, 200",
        "MASTODON, /api/v2/search?resolve=true&q=ana, 401",
        "GOTOSOCIAL, /api/v2/search?q=ana, 401",
        "MASTODON, /api/v1/accounts/verify_credentials, 401",
    })
    void tellsStrangersLittle(Flavour flavour, String path, int status) {
        assertThat(shore.get("https://" + Shore.home(flavour) + path).status()).isEqualTo(status);
    }

    @Test
    void findsByTheBeginningOfAName() {
        var found = Shore.json(shore.person(Flavour.MASTODON).get("/api/v1/accounts/search?q=an"));

        assertThat(List.of(found.path(0).path("acct").asString())).isEqualTo(List.of("ana"));
    }
}
