package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.SignedOut;
import app.godwit.fediverse.Instance.Flavour;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.posts.Draft;
import app.godwit.posts.Draft.Audience;
import app.godwit.posts.Visibility;
import app.godwit.practice.Faults;
import app.godwit.practice.Practice;
import app.godwit.practice.PracticeUser;
import app.godwit.practice.World;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The client against the practice Fediverse, on every flavour that a person can sign in to there.
@TestInstance(Lifecycle.PER_CLASS)
class ServerAgainstPracticeTest {
    private static final Map<Flavour, String> HOMES = Map.of(
            Flavour.MASTODON, "harbour.example",
            Flavour.GOTOSOCIAL, "lagoon.example",
            Flavour.SNAC, "dune.example",
            Flavour.PLEROMA, "reef.example",
            Flavour.SHARKEY, "kelp.example",
            Flavour.PIXELFED, "atoll.example",
            Flavour.MISSKEY, "spray.example");
    private static final Instant WRITTEN = Instant.parse("2015-06-07T08:09:10Z");
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T10:01:00Z"));
    private Practice practice;
    private Http http;
    private Means means;

    @BeforeAll
    void start() throws IOException {
        try (var world = World.class.getResourceAsStream("small-world.json")) {
            practice = Practice.start(World.read(Objects.requireNonNull(world)), now::get, Faults.none(), 0);
        }
        http = new Http(Reach.LOOPBACK_TOO, List.of(practice.route()));
        means = new Means(http, now::get, pause -> now.updateAndGet(time -> time.plus(pause)));
    }

    @AfterAll
    void stop() throws IOException {
        http.close();
        practice.close();
    }

    static Set<Flavour> flavours() {
        return HOMES.keySet();
    }

    private Instance instance(Flavour flavour) {
        var finding = new Instances(http).find(Objects.requireNonNull(HOMES.get(flavour)));
        assertThat(finding).isInstanceOf(Finding.Here.class);
        return ((Finding.Here) finding).instance();
    }

    private Server server(Flavour flavour) {
        var instance = instance(flavour);
        return Server.of(instance, new Token(practice.token(instance.domain(), "sample")), means);
    }

    private static Draft draft(String text) {
        return new Draft(
                1,
                0,
                new Draft.Top(),
                text,
                text.length(),
                "en",
                Visibility.UNLISTED,
                Audience.EVERYBODY,
                "",
                List.of(),
                WRITTEN);
    }

    /// Some servers let only a few through in ten seconds.
    private void aMomentLater() {
        now.updateAndGet(time -> time.plusSeconds(1));
    }

    private static <T> T ok(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Ok.class);
        return ((Ok<T>) answer).value();
    }

    @ParameterizedTest
    @MethodSource("flavours")
    void findsTheServerInItsDialect(Flavour flavour) {
        assertThat(instance(flavour).flavour()).isEqualTo(flavour);
        assertThat(instance(flavour).domain()).isEqualTo(HOMES.get(flavour));
    }

    @ParameterizedTest
    @MethodSource("flavours")
    void signsInThroughThePageAndOutAgain(Flavour flavour) throws Exception {
        var instance = instance(flavour);
        var signIn = new SignIn(means);
        try (var landing = Landing.open()) {
            var authorization = ok(signIn.begin(instance, landing));
            PracticeUser.allow(http, authorization.page(), "sample", "practice");
            var token = ok(authorization.finish(landing.await()));

            assertThat(ok(Server.of(instance, token, means).self()).handle())
                    .isEqualTo(new Handle("sample", instance.domain()));
            var revoked = signIn.revoke(instance, authorization.registration(), token);
            if (flavour == Flavour.MISSKEY) {
                assertThat(revoked).isInstanceOf(Answer.Refused.class);
                practice.revokeTokens(instance.domain(), "sample");
            } else {
                assertThat(revoked).isInstanceOf(Ok.class);
            }
            assertThat(Server.of(instance, token, means).self()).isInstanceOf(SignedOut.class);
        }
    }

    @ParameterizedTest
    @MethodSource("flavours")
    void signsInWithACopiedCode(Flavour flavour) throws IOException {
        var instance = instance(flavour);
        try (var landing = Landing.open()) {
            var authorization = ok(new SignIn(means).begin(instance, landing));
            var code = PracticeUser.allow(http, authorization.pageForCode(), "sample", "practice");

            assertThat(authorization.withCode(code)).isInstanceOf(Ok.class);
        }
    }

    @ParameterizedTest
    @MethodSource("flavours")
    void usesARegistrationAgain(Flavour flavour) throws IOException {
        var instance = instance(flavour);
        var signIn = new SignIn(means);
        try (var landing = Landing.open()) {
            var kept = ok(signIn.begin(instance, landing)).registration();

            assertThat(ok(signIn.beginAgain(instance, landing, kept)).registration())
                    .isEqualTo(kept);
        }
    }

    @ParameterizedTest
    @MethodSource("flavours")
    void followsAndUnfollows(Flavour flavour) {
        var server = server(flavour);
        var found = (Lookup.Found) ok(server.resolve(new Handle("mia", "marsh.example")));
        var id = found.account().id();

        assertThat(ok(server.follow(id)).state()).isNotEqualTo(Relationship.State.NOTHING);
        assertThat(ok(server.relationships(List.of(id))))
                .hasSize(1)
                .allSatisfy(each ->
                        assertThat(each.state()).isIn(Relationship.State.FOLLOWING, Relationship.State.REQUESTED));
        assertThat(ok(server.unfollow(id)).state()).isEqualTo(Relationship.State.NOTHING);
    }

    @ParameterizedTest
    @MethodSource("flavours")
    void findsTheAccountOfASplitDomain(Flavour flavour) {
        assertThat(ok(server(flavour).resolve(new Handle("carol", "estuary.example"))))
                .isInstanceOf(Lookup.Found.class);
    }

    @Test
    void seesWhereSomebodyMoved() {
        assertThat(ok(server(Flavour.MASTODON).resolve(new Handle("away", "skerry.example"))))
                .isInstanceOfSatisfying(
                        Lookup.Moved.class,
                        moved -> assertThat(moved.to()).isEqualTo(new Handle("ana", "harbour.example")));
    }

    @ParameterizedTest
    @MethodSource("flavours")
    void publishesAThreadWithADescribedPicture(Flavour flavour) {
        for (int i = 0; i < 10; i++) {
            aMomentLater();
        }
        var server = server(flavour);
        var me = ok(server.self()).id();
        var picture = ok(server.upload(new Upload("boat.png", "image/png", PNG, "A boat")));

        var first = ok(server.publish(draft("Root"), "", List.of(picture), flavour + "-1"));
        var second = ok(server.publish(draft("Reply"), first.status().id(), List.of(), flavour + "-2"));

        assertThat(first.differences()).isEmpty();
        assertThat(second.differences()).isEmpty();
        assertThat(second.status().inReplyTo()).isEqualTo(first.status().id());
        var since = server.earliestDate(draft("Root"), now.get());
        assertThat(ok(server.ownStatuses(me, since)).stream().map(Status::id))
                .contains(first.status().id(), second.status().id());
    }

    @Test
    void goToSocialShowsTheOldDate() {
        var published = ok(server(Flavour.GOTOSOCIAL).publish(draft("Once upon a time"), "", List.of(), "old"));

        assertThat(published.status().created()).isEqualTo(WRITTEN);
    }

    @Test
    void theSameKeyOnMastodonIsTheSamePost() {
        var server = server(Flavour.MASTODON);

        var once = ok(server.publish(draft("Only once"), "", List.of(), "the-key"));
        var again = ok(server.publish(draft("Only once"), "", List.of(), "the-key"));

        assertThat(again.status().id()).isEqualTo(once.status().id());
    }

    @ParameterizedTest
    @EnumSource(names = {"MASTODON", "GOTOSOCIAL"})
    void deletesOnceAndForAll(Flavour flavour) {
        var server = server(flavour);
        var id = ok(server.publish(draft("A mistake"), "", List.of(), flavour + "-mistake"))
                .status()
                .id();

        assertThat(ok(server.delete(id))).isPresent();
        assertThat(ok(server.delete(id))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"MASTODON", "GOTOSOCIAL", "SNAC", "PLEROMA", "SHARKEY", "MISSKEY"})
    void readsThousandsOfPostsPageByPage(Flavour flavour) {
        var server = server(flavour);
        var me = ok(server.self()).id();
        var since = server.earliestDate(draft("x"), now.get());
        for (int i = 0; i < 90; i++) {
            aMomentLater();
            ok(server.publish(draft("Page filler " + i), "", List.of(), flavour + "-fill-" + i));
        }

        assertThat(ok(server.ownStatuses(me, since)).stream()
                        .filter(status -> status.text().startsWith("Page filler")))
                .hasSize(90);
    }
}
