package app.godwit.snac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.fediverse.Answer.SignedOut;
import app.godwit.fediverse.Authorization;
import app.godwit.fediverse.Finding;
import app.godwit.fediverse.Instance;
import app.godwit.fediverse.Instance.Flavour;
import app.godwit.fediverse.Instances;
import app.godwit.fediverse.Landing;
import app.godwit.fediverse.Means;
import app.godwit.fediverse.Published.Difference;
import app.godwit.fediverse.Relationship;
import app.godwit.fediverse.Server;
import app.godwit.fediverse.SignIn;
import app.godwit.fediverse.Status;
import app.godwit.fediverse.Token;
import app.godwit.fediverse.Upload;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.posts.Draft;
import app.godwit.posts.Draft.Audience;
import app.godwit.posts.Visibility;
import app.godwit.practice.PracticeUser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The client against a real server: two snacs on loopback that federate with each other.
@TestInstance(Lifecycle.PER_CLASS)
class SnacServerTest {
    private static final Instant WRITTEN = Instant.parse("2015-06-07T08:09:10Z");
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Http http = new Http(Reach.LOOPBACK_TOO, List.of());
    private final Means means = new Means(http, InstantSource.fixed(WRITTEN), pause -> {});
    private Snac home;
    private Snac other;
    private Instance instance;
    private Server server;

    @BeforeAll
    void start(@TempDir Path one, @TempDir Path two) throws Exception {
        assumeTrue(
                Snac.isInstalled(), "snac is not installed: on Debian it is the package snac2 of the backports suite");
        home = Snac.start(one, "sample");
        other = Snac.start(two, "bob");
        instance = instance(home.domain());
        server = Server.of(instance, signIn(), means);
    }

    @AfterAll
    void stop() {
        if (other != null) {
            other.close();
        }
        if (home != null) {
            home.close();
        }
        http.close();
    }

    private Instance instance(String typed) {
        var finding = new Instances(http).find(typed);
        assertThat(finding).isInstanceOf(Finding.Here.class);
        return ((Finding.Here) finding).instance();
    }

    private Token signIn() throws IOException, InterruptedException {
        try (var landing = Landing.open()) {
            var attempt = ok(new SignIn(means).begin(instance, landing));
            play(attempt);
            return ok(attempt.finish(landing.await()));
        }
    }

    private void play(Authorization attempt) throws IOException {
        PracticeUser.allow(http, attempt.page(), "sample", home.password("sample"));
    }

    private static Draft draft(String text, Visibility visibility) {
        return new Draft(
                1,
                0,
                new Draft.Top(),
                text,
                text.length(),
                "en",
                visibility,
                Audience.EVERYBODY,
                "",
                List.of(),
                WRITTEN);
    }

    private static <T> T ok(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Ok.class);
        return ((Ok<T>) answer).value();
    }

    @Test
    void saysWhatItIs() {
        assertThat(instance.flavour()).isEqualTo(Flavour.SNAC);
        assertThat(instance.base()).isEqualTo(home.base());
        assertThat(instance.domain()).isEqualTo(home.domain());
        assertThat(instance.limits().characters()).isEqualTo(100_000);
        assertThat(instance.limits().perUrl()).isEqualTo(32);
    }

    @Test
    void knowsWhoIsSignedIn() {
        assertThat(ok(server.self()).handle()).isEqualTo(new Handle("sample", home.domain()));
    }

    @Test
    void takesACodeThatThePersonCopies() throws IOException {
        try (var landing = Landing.open()) {
            var attempt = ok(new SignIn(means).begin(instance, landing));
            var code = PracticeUser.allow(http, attempt.pageForCode(), "sample", home.password("sample"));

            var token = ok(attempt.withCode(code));

            assertThat(ok(Server.of(instance, token, means).self()).handle().user())
                    .isEqualTo("sample");
        }
    }

    @Test
    void aKeptRegistrationIsStillKnown() throws IOException {
        try (var landing = Landing.open()) {
            var signIn = new SignIn(means);
            var kept = ok(signIn.begin(instance, landing)).registration();

            assertThat(ok(signIn.beginAgain(instance, landing, kept)).registration())
                    .isEqualTo(kept);
        }
    }

    @Test
    void followsSomebodyOnAnotherServer() {
        var bob = new Handle("bob", other.domain());

        var found = (Lookup.Found) ok(server.resolve(bob));
        assertThat(found.account().handle()).isEqualTo(bob);
        var id = found.account().id();

        assertThat(ok(server.follow(id)).state()).isEqualTo(Relationship.State.FOLLOWING);
        assertThat(ok(server.follow(id)).state()).isEqualTo(Relationship.State.FOLLOWING);
        assertThat(ok(server.relationships(List.of(id))))
                .containsExactly(new Relationship(id, Relationship.State.FOLLOWING));
        assertThat(ok(server.unfollow(id)).state()).isEqualTo(Relationship.State.NOTHING);
    }

    @Test
    void doesNotFindWhoDoesNotExist() {
        assertThat(ok(server.resolve(new Handle("nobody", other.domain())))).isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void publishesAThreadWithADescribedPicture() {
        var since = Instant.parse("2020-01-01T00:00:00Z");
        var me = ok(server.self()).id();
        var picture = ok(server.upload(new Upload("boat.png", "image/png", PNG, "A boat")));

        var first = ok(server.publish(draft("Root of a thread", Visibility.UNLISTED), "", List.of(picture), "k1"));
        var second = ok(server.publish(
                draft("Second part", Visibility.UNLISTED), first.status().id(), List.of(), "k2"));

        assertThat(first.differences()).isEmpty();
        assertThat(first.status().media()).isOne();
        assertThat(second.differences()).isEmpty();
        assertThat(second.status().inReplyTo()).isEqualTo(first.status().id());
        assertThat(ok(server.ownStatuses(me, since)).stream().map(Status::text))
                .contains("Root of a thread", "Second part");
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void everyPostCanBeFoundAgain(Visibility visibility) {
        var me = ok(server.self()).id();

        var published = ok(server.publish(draft("For " + visibility, visibility), "", List.of(), "k"));

        assertThat(published.differences()).isEmpty();
        assertThat(ok(server.ownStatuses(me, published.status().created())).stream()
                        .map(Status::id))
                .contains(published.status().id());
    }

    @Test
    void saysWhenAPartLostItsParent() {
        var published = ok(server.publish(
                draft("An orphan", Visibility.PUBLIC), "17952226020000000000000000000000000000000000", List.of(), "k"));

        assertThat(published.differences()).containsExactly(Difference.PARENT);
    }

    /// Version 2.75 has no such call; a later one may.
    @Test
    void deletesOrSaysThatItCannot() {
        var published = ok(server.publish(draft("A mistake", Visibility.PUBLIC), "", List.of(), "k"));

        assertThat(server.delete(published.status().id())).isInstanceOfAny(Ok.class, Refused.class);
        assertThat(server.delete("0000000000")).isInstanceOf(Ok.class);
    }

    @Test
    void aTokenThatIsNoneIsSignedOut() {
        var stranger = Server.of(instance, new Token("0123456789abcdef"), means);

        assertThat(stranger.self()).isInstanceOf(SignedOut.class);
        assertThat(stranger.follow("0123456789abcdef")).isInstanceOf(SignedOut.class);
        assertThat(stranger.publish(draft("No", Visibility.PUBLIC), "", List.of(), "k"))
                .isInstanceOf(SignedOut.class);
    }

    @Test
    void aRevokedTokenIsSignedOut() throws Exception {
        try (var landing = Landing.open()) {
            var signIn = new SignIn(means);
            var attempt = ok(signIn.begin(instance, landing));
            play(attempt);
            var token = ok(attempt.finish(landing.await()));

            assertThat(signIn.revoke(instance, attempt.registration(), token)).isInstanceOf(Ok.class);

            assertThat(Server.of(instance, token, means).self()).isInstanceOf(SignedOut.class);
        }
    }
}
