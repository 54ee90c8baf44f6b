package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Instance.Flavour;
import app.godwit.handles.Account;
import app.godwit.handles.Account.Row;
import app.godwit.handles.Account.Trait;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsTest {
    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void oneselfHasTheServersDomain() {
        server.say(200, Wires.account("1", "me"));

        assertThat(ok(server.as(Flavour.MASTODON).self()).handle()).hasToString("me@home.example");
    }

    @Test
    void readsAWholeProfile() {
        server.say(200, """
            {"id": "12", "acct": "ana@harbour.example", "display_name": "Ana", "bot": true, "locked": true,
             "note": "<p>Sails. <a href=\\"https://blue.example/ana\\">old me</a></p>", "avatar": "https://a.example/a.png",
             "url": "https://harbour.example/@ana", "memorial": false,
             "fields": [{"name": "Bird", "value": "<a href=\\"https://blue.example/ana\\" rel=\\"me\\">ana</a>"}]}\
            """);

        assertThat(ok(server.as(Flavour.MASTODON).self()))
                .isEqualTo(new Account(
                        new Handle("ana", "harbour.example"),
                        "12",
                        "https://harbour.example/@ana",
                        "Ana",
                        "Sails. old me https://blue.example/ana",
                        List.of(new Row("Bird", "ana https://blue.example/ana")),
                        "https://a.example/a.png",
                        Set.of(Trait.BOT, Trait.LOCKED)));
    }

    @Test
    void asksTheServerToFetchTheAccount() {
        server.say(200, Wires.search(Wires.account("12", "ana@harbour.example")));

        var lookup = ok(server.as(Flavour.MASTODON).resolve(new Handle("ana", "harbour.example")));

        assertThat(lookup)
                .isInstanceOfSatisfying(
                        Lookup.Found.class,
                        found -> assertThat(found.account().id()).isEqualTo("12"));
        var url = server.heard().getUrl();
        assertThat(url.encodedPath()).isEqualTo("/api/v2/search");
        assertThat(url.queryParameter("q")).isEqualTo("@ana@harbour.example");
        assertThat(url.queryParameter("type")).isEqualTo("accounts");
        assertThat(url.queryParameter("resolve")).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({
        // asked, found, whether it is the same account
        "ana@harbour.example, ana@harbour.example, true",
        "Ana@harbour.example, ana@Harbour.example, true",
        "ana@estuary.example, ana@social.estuary.example, true",
        "ana@social.estuary.example, ana@estuary.example, true",
        "ana@harbour.example, ana@harbour.example.org, false",
        "ana@harbour.example, ana2@harbour.example, false",
        "ana@harbour.example, ana@lagoon.example, false",
        "x@home.example, x, true",
        "x@home.example, x@elsewhere.example, true"
    })
    void takesOnlyTheAccountThatWasAskedFor(String asked, String found, boolean isSame) {
        server.say(200, Wires.search(Wires.account("12", found)));

        var lookup = ok(server.as(Flavour.MASTODON).resolve(Handle.parse(asked).orElseThrow()));

        assertThat(lookup instanceof Lookup.Found).isEqualTo(isSame);
    }

    @Test
    void passesOverNamesThatAreMerelyAlike() {
        server.say(
                200,
                Wires.search(Wires.account("1", "ana_b@harbour.example"), Wires.account("2", "ana@harbour.example")));

        var lookup = ok(server.as(Flavour.MASTODON).resolve(new Handle("ana", "harbour.example")));

        assertThat(lookup)
                .isInstanceOfSatisfying(
                        Lookup.Found.class,
                        found -> assertThat(found.account().id()).isEqualTo("2"));
    }

    @Test
    void notFindingProvesNothing() {
        server.say(200, Wires.search());

        assertThat(ok(server.as(Flavour.GOTOSOCIAL).resolve(new Handle("ana", "harbour.example"))))
                .isEqualTo(new Lookup.Unknown("home.example could not find @ana@harbour.example."));
    }

    @Test
    void saysWhereAnAccountHasMoved() {
        var moved = Wires.account("12", "ana@harbour.example")
                .replace("\"fields\"", "\"moved\": " + Wires.account("13", "ana@lagoon.example") + ", \"fields\"");
        server.say(200, Wires.search(moved));

        assertThat(ok(server.as(Flavour.MASTODON).resolve(new Handle("ana", "harbour.example"))))
                .isInstanceOfSatisfying(
                        Lookup.Moved.class, lookup -> assertThat(lookup.to()).hasToString("ana@lagoon.example"));
    }

    @ParameterizedTest
    @CsvSource({"suspended", "memorial"})
    void accountsOfNobodyAreUnusable(String trait) {
        var account =
                Wires.account("12", "ana@harbour.example").replace("\"fields\"", "\"" + trait + "\": true, \"fields\"");
        server.say(200, Wires.search(account));

        assertThat(ok(server.as(Flavour.MASTODON).resolve(new Handle("ana", "harbour.example"))))
                .isInstanceOf(Lookup.Unusable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "following, FOLLOWING, ",
        "requested, REQUESTED, ",
        "blocking, BLOCKED, BLOCKED",
        "blocked_by, BLOCKED, ",
        "domain_blocking, BLOCKED, ",
        "muting, NOTHING, MUTED"
    })
    void readsHowOneStands(String field, Relationship.State state, Relationship.@Nullable Mark mark) {
        server.say(200, "[{\"id\": \"7\", \"" + field + "\": true}]");

        assertThat(ok(server.as(Flavour.MASTODON).relationships(List.of("7"))))
                .containsExactly(new Relationship("7", state, mark == null ? Set.of() : Set.of(mark)));
    }

    @Test
    void asksForManyRelationshipsAtOnce() {
        server.say(200, "[]");

        assertThat(ok(server.as(Flavour.MASTODON).relationships(List.of("7", "8"))))
                .isEmpty();

        assertThat(server.heard().getUrl().queryParameterValues("id[]")).containsExactly("7", "8");
    }

    @Test
    void asksForNobodyWithoutARequest() {
        assertThat(ok(server.as(Flavour.MASTODON).relationships(List.of()))).isEmpty();

        assertThat(server.requests()).isZero();
    }

    @Test
    void refusesMoreRelationshipsThanFitIntoAnAddress() {
        var tooMany = Collections.nCopies(41, "7");

        assertThatThrownBy(() -> server.as(Flavour.MASTODON).relationships(tooMany))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIdCannotLeaveItsPlaceInTheAddress() {
        server.say(200, Wires.RELATIONSHIP);

        server.as(Flavour.MASTODON).unfollow("../../v1/apps?x");

        assertThat(server.heard().getUrl().encodedPath())
                .isEqualTo("/api/v1/accounts/..%2F..%2Fv1%2Fapps%3Fx/unfollow");
    }

    private static <T> T ok(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Ok.class);
        return ((Ok<T>) answer).value();
    }
}
