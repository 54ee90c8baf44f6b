package app.godwit.practice;

import static app.godwit.practice.Ledger.FollowState.ENDED;
import static app.godwit.practice.Ledger.FollowState.FOLLOWING;
import static app.godwit.practice.Ledger.FollowState.REQUESTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FollowTest {
    private Shore shore = new Shore();

    @AfterEach
    void leave() {
        shore.close();
    }

    /// What the reply says at once, what relationships say two seconds later, and the truth.
    @ParameterizedTest
    @CsvSource({
        "MASTODON, sky@skerry.example, following, following, FOLLOWING",
        "MASTODON, lone@estuary.example, requested, requested, REQUESTED",
        "MASTODON, ana@harbour.example, following, following, FOLLOWING",
        "GOTOSOCIAL, sky@skerry.example, requested, following, FOLLOWING",
        "GOTOSOCIAL, lone@estuary.example, requested, requested, REQUESTED",
        "GOTOSOCIAL, gil@lagoon.example, requested, requested, REQUESTED",
        "SNAC, sky@skerry.example, following, following, FOLLOWING",
        "SNAC, lone@estuary.example, following, following, REQUESTED",
    })
    void answersAsItsFlavourDoes(
            Flavour flavour, String handle, String atOnce, String later, Ledger.FollowState truth) {
        var person = shore.person(flavour);
        var id = person.resolve(handle);

        var reply = Shore.json(person.post("/api/v1/accounts/" + id + "/follow"));
        shore.clock.pass(Duration.ofSeconds(2));
        var relationship = Shore.json(person.get("/api/v1/accounts/relationships?id[]=" + id))
                .path(0);

        assertThat(reply.path(atOnce).asBoolean()).isTrue();
        assertThat(relationship.path(later).asBoolean()).isTrue();
        assertThat(relationship.path("following").asBoolean())
                .isNotEqualTo(relationship.path("requested").asBoolean());
        assertThat(shore.ledger(flavour).follows())
                .singleElement()
                .satisfies(follow -> assertThat(follow.state()).isEqualTo(truth));
    }

    @ParameterizedTest
    @CsvSource({
        "MASTODON, away@skerry.example, 403",
        "MASTODON, quiet@skerry.example, 404",
        "MASTODON, sample@harbour.example, 403",
        "GOTOSOCIAL, away@skerry.example, 403",
        "GOTOSOCIAL, sample@lagoon.example, 406",
        "SNAC, sample@dune.example, 200",
    })
    void refusesWhatCannotBeFollowed(Flavour flavour, String handle, int status) {
        var person = shore.person(flavour);

        assertThat(person.post("/api/v1/accounts/" + person.resolve(handle) + "/follow")
                        .status())
                .isEqualTo(status);
    }

    @Test
    void aLockedAccountMaySayYesLater() {
        var person = shore.person(Flavour.MASTODON);
        var id = person.resolve("lone@estuary.example");
        person.post("/api/v1/accounts/" + id + "/follow");

        shore.practice.accept("harbour.example", "sample", "lone@estuary.example");

        assertThat(shore.ledger(Flavour.MASTODON).follows())
                .containsExactly(new Ledger.Follow("lone@estuary.example", FOLLOWING, 1));
    }

    @Test
    void unfollowingAndFollowingAgainIsASecondFollow() {
        var person = shore.person(Flavour.GOTOSOCIAL);
        var id = person.resolve("lone@estuary.example");
        var path = "/api/v1/accounts/" + id;

        person.post(path + "/follow");
        person.post(path + "/unfollow");
        assertThat(shore.ledger(Flavour.GOTOSOCIAL).follows())
                .containsExactly(new Ledger.Follow("lone@estuary.example", ENDED, 1));
        person.post(path + "/follow");
        assertThat(shore.ledger(Flavour.GOTOSOCIAL).follows())
                .containsExactly(new Ledger.Follow("lone@estuary.example", REQUESTED, 2));
    }

    @Test
    void followingAgainIsFreeAndNewFollowsAreFourHundredADay() {
        shore.close();
        shore = new Shore(crowd(402), Faults.none());
        var person = shore.person(Flavour.MASTODON);
        for (var count = 0; count < 400; count++) {
            assertThat(follow(person, count).status()).isEqualTo(200);
        }

        assertThat(follow(person, 7).status()).isEqualTo(200);
        var refused = follow(person, 400);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.headers().get("X-RateLimit-Limit")).isEqualTo("400");
        assertThat(refused.headers().get("X-RateLimit-Remaining")).isEqualTo("0");
        assertThat(refused.headers().get("X-RateLimit-Reset")).isEqualTo("2026-11-22T00:00:00.000000Z");
        assertThat(shore.ledger(Flavour.MASTODON).follows()).hasSize(400);

        shore.clock.pass(Duration.ofHours(14));
        assertThat(follow(person, 400).status()).isEqualTo(200);
    }

    private app.godwit.http.Reply follow(Shore.Person person, int number) {
        shore.clock.pass(Duration.ofSeconds(3));
        return person.post("/api/v1/accounts/" + person.resolve("u" + number + "@skerry.example") + "/follow");
    }

    @Test
    void pagesThroughAllWhoAreFollowed() {
        shore.close();
        shore = new Shore(crowd(95), Faults.none());
        var person = shore.person(Flavour.MASTODON);
        IntStream.range(0, 95).forEach(number -> follow(person, number));
        shore.clock.pass(Duration.ofSeconds(2));

        var self = Shore.json(person.get("/api/v1/accounts/verify_credentials"))
                .path("id")
                .asString();
        var seen = new ArrayList<String>();
        var next = "/api/v1/accounts/" + self + "/following?limit=40";
        var pages = 0;
        while (!next.isEmpty()) {
            var reply = person.get(next);
            Shore.json(reply)
                    .forEach(account -> seen.add(account.path("username").asString()));
            next = next(Objects.requireNonNullElse(reply.headers().get("Link"), ""));
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(seen)
                .isEqualTo(
                        IntStream.range(0, 95).mapToObj(at -> "u" + (94 - at)).toList());
    }

    private static String next(String link) {
        var found = Pattern.compile("<https://[^/]+([^>]+)>; rel=\"next\"").matcher(link);
        return found.find() ? found.group(1) : "";
    }

    @Test
    void stopsAtTheCap() {
        var world = crowd(4);
        var site = new Site(world, world.servers().getFirst(), shore.clock, 3);
        var token = site.with(books -> books.tokens()
                .open("", books.members().local("sample").orElseThrow().id(), Set.of("read", "write"))
                .token());
        var statuses = IntStream.range(0, 4)
                .mapToObj(number -> {
                    shore.clock.pass(Duration.ofSeconds(2));
                    var id = site.with(books -> books.members()
                            .meet(
                                    world.servers().get(1),
                                    world.servers().get(1).accounts().get(number))
                            .id());
                    return site.answer(new Asked(
                            "POST",
                            "harbour.example",
                            "/api/v1/accounts/" + id + "/follow",
                            "",
                            Map.of("authorization", "Bearer " + token),
                            new byte[0]));
                })
                .map(Page::status)
                .toList();

        assertThat(statuses).isEqualTo(List.of(200, 200, 200, 422));
    }

    @ParameterizedTest
    @EnumSource(names = {"MASTODON", "GOTOSOCIAL", "SNAC"})
    void mutesAndBlocks(Flavour flavour) {
        var person = shore.person(flavour);
        var id = person.resolve("sky@skerry.example");
        person.post("/api/v1/accounts/" + id + "/follow");
        person.post("/api/v1/accounts/" + id + "/mute");
        person.post("/api/v1/accounts/" + id + "/block");

        var relationship = Shore.json(person.get("/api/v1/accounts/relationships?id[]=" + id))
                .path(0);
        assertThat(relationship.path("muting").asBoolean()).isTrue();
        assertThat(relationship.path("blocking").asBoolean()).isTrue();
        assertThat(relationship.path("following").asBoolean()).isFalse();
        assertThat(Shore.json(person.get("/api/v1/blocks")).size()).isEqualTo(1);
        person.post("/api/v1/accounts/" + id + "/unblock");
        person.post("/api/v1/accounts/" + id + "/unmute");
        assertThat(Shore.json(person.get("/api/v1/mutes")).size()).isZero();
    }

    /// Before a follow, after a request, after a yes.
    @ParameterizedTest
    @CsvSource({"MASTODON, 422, 200, 200", "GOTOSOCIAL, 404, 404, 200", "SNAC, 200, 200, 200"})
    void listsTakeWhoIsFollowed(Flavour flavour, int stranger, int requested, int followed) {
        var person = shore.person(flavour);
        var id = person.resolve("lone@estuary.example");
        var list = Shore.json(person.post("/api/v1/lists", Map.of("title", "Birds")))
                .path("id")
                .asString();
        var path = "/api/v1/lists/" + list + "/accounts";
        var member = Map.of("account_ids[]", id);

        assertThat(person.post(path, member).status()).isEqualTo(stranger);
        person.post("/api/v1/accounts/" + id + "/follow");
        assertThat(person.post(path, member).status()).isEqualTo(requested);
        shore.practice.accept(
                Shore.home(flavour),
                "sample",
                flavour == Flavour.SNAC ? "lone@social.estuary.example" : "lone@estuary.example");
        assertThat(person.post(path, member).status()).isEqualTo(followed);
        assertThat(Shore.json(person.get(path)).size()).isEqualTo(1);
    }

    /// A home and many people to follow.
    private static World crowd(int people) {
        var small = Shore.world();
        var skerry = small.servers().get(5);
        var many = IntStream.range(0, people)
                .mapToObj(number -> new World.Person("u" + number, "", "", List.of(), Set.of(), "", "no"))
                .toList();
        return new World(
                List.of(
                        small.servers().getFirst(),
                        new World.Server(
                                skerry.domain(), skerry.web(), "akkoma", "3", "S", Flavour.OTHER, Quirk.NONE, many)),
                small.homes());
    }
}
