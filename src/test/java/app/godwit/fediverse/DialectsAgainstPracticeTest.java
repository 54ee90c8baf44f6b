package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Answer.Later;
import app.godwit.fediverse.Answer.Meta;
import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.fediverse.Answer.SignedOut;
import app.godwit.fediverse.Answer.Unclear;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.posts.Draft;
import app.godwit.posts.Draft.Audience;
import app.godwit.posts.Visibility;
import app.godwit.practice.Faults;
import app.godwit.practice.Practice;
import app.godwit.practice.World;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is odd about each of the rarer dialects, over real HTTP.
class DialectsAgainstPracticeTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private Practice practice;
    private Http http;

    @BeforeEach
    void start() throws IOException {
        try (var world = World.class.getResourceAsStream("small-world.json")) {
            practice = Practice.start(World.read(Objects.requireNonNull(world)), now::get, Faults.none(), 0);
        }
        http = new Http(Reach.LOOPBACK_TOO, List.of(practice.route()));
    }

    @AfterEach
    void stop() throws IOException {
        http.close();
        practice.close();
    }

    private Finding.Here found(String host) {
        var finding = new Instances(http).find(host);
        assertThat(finding).isInstanceOf(Finding.Here.class);
        return (Finding.Here) finding;
    }

    private Server at(String host) {
        var token = new Token(practice.token(host, "sample"));
        return Server.of(found(host).instance(), token, new Means(http, now::get, pause -> {}));
    }

    private void pass(Duration time) {
        now.updateAndGet(moment -> moment.plus(time));
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
                Instant.parse("2015-06-07T08:09:10Z"));
    }

    private static Answer<Published> post(Server server, String text, String parent, List<String> media, String key) {
        return server.publish(draft(text, Visibility.PUBLIC), parent, media, key);
    }

    private static String picture(Server server) {
        return ok(server.upload(new Upload("boat.png", "image/png", PNG, "A boat")));
    }

    private static String id(Server server, String user, String host) {
        return ((Lookup.Found) ok(server.resolve(new Handle(user, host))))
                .account()
                .id();
    }

    private static <T> T ok(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Ok.class);
        return ((Ok<T>) answer).value();
    }

    @ParameterizedTest
    @CsvSource({
        "reef.example, PleromaServer, 5000, 16, 5000",
        "kelp.example, SharkeyServer, 3000, 16, 512",
        "atoll.example, PixelfedServer, 500, 4, 1000",
        "spray.example, MisskeyServer, 3000, 16, 512"
    })
    void eachSpeaksItsDialect(String host, String dialect, int characters, int media, int description) {
        var limits = found(host).instance().limits();

        assertThat(at(host).getClass().getSimpleName()).isEqualTo(dialect);
        assertThat(limits.characters()).isEqualTo(characters);
        assertThat(limits.media()).isIn(media, 4);
        assertThat(limits.description()).isIn(description, 1500);
    }

    @Test
    void misskeyTellsItsRules() {
        assertThat(found("spray.example").about())
                .isEqualTo(new About(About.Entry.CLOSED, List.of("Be kind.", "No advertising.")));
    }

    @Test
    void pixelfedTakesPicturesAndCommentsBelowThem() {
        var server = at("atoll.example");

        assertThat(post(server, "Words alone", "", List.of(), "k1")).isInstanceOf(Refused.class);
        assertThat(server.publish(draft("For you", Visibility.DIRECT), "", List.of(picture(server)), "k2"))
                .isInstanceOf(Refused.class);
        var shown = ok(post(server, "A boat", "", List.of(picture(server)), "k3"));
        assertThat(shown.differences()).isEmpty();
        assertThat(ok(post(server, "It floats", shown.status().id(), List.of(), "k4"))
                        .differences())
                .isEmpty();
        assertThat(practice.ledger("atoll.example", "sample").standing()).hasSize(2);
    }

    @Test
    void theSecondUseOfAKeyOnPixelfedMeansThatThePostStands() {
        var server = at("atoll.example");
        ok(post(server, "A boat", "", List.of(picture(server)), "key"));

        assertThat(post(server, "A boat", "", List.of(picture(server)), "key")).isInstanceOf(Unclear.class);

        var me = ok(server.self()).id();
        assertThat(ok(server.ownStatuses(me, NOON)))
                .singleElement()
                .satisfies(status -> assertThat(status.text()).isEqualTo("A boat"));
    }

    @Test
    void pleromaSlowsDownWithoutSayingForHowLong() {
        var server = at("reef.example");
        for (int i = 0; i < 15; i++) {
            ok(post(server, "Post " + i, "", List.of(), "k" + i));
        }

        assertThat(post(server, "One too many", "", List.of(), "k"))
                .isEqualTo(new Later<>(
                        "reef.example asks to slow down.",
                        new Meta(Optional.empty(), Optional.empty(), Optional.of(NOON)),
                        Answer.Matter.ALL));
        pass(Duration.ofSeconds(10));
        ok(post(server, "One too many", "", List.of(), "k"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kelp.example", "spray.example"})
    void aSpentHourIsNoSignOut(String host) {
        var server = at(host);
        var mia = id(server, "mia", "marsh.example");
        for (int i = 0; i < 100; i++) {
            ok(server.follow(mia));
            pass(Duration.ofSeconds(2));
            ok(server.unfollow(mia));
        }

        assertThat(server.follow(mia)).isInstanceOf(Later.class);
        pass(Duration.ofHours(1));
        ok(server.follow(mia));
    }

    @Test
    void everyFailureOfSharkeyIsA401AndOnlyARevokedTokenIsSignedOut() {
        var server = at("kelp.example");

        assertThat(server.follow("no-such-id")).isInstanceOf(Later.class);
        assertThat(post(server, "", "", List.of(), "k")).isInstanceOf(Later.class);
        practice.revokeTokens("kelp.example", "sample");
        assertThat(server.follow("no-such-id")).isInstanceOf(SignedOut.class);
    }

    @Test
    void aPostThatIsGoneIsFoundOutOnSharkeyThoughItDoesNotSaySo() {
        var server = at("kelp.example");
        ok(post(server, "It stays", "", List.of(), "k1"));
        var gone = ok(post(server, "It goes", "", List.of(), "k2")).status().id();

        assertThat(ok(server.delete(gone))).isPresent();
        assertThat(ok(server.delete(gone))).isEmpty();
        assertThat(practice.ledger("kelp.example", "sample").standing()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "👍, true",
        "👍🏽, true",
        ":blobcat:, true",
        "❤️, true",
        "Yes 👍, false",
        "1, false",
        "'', false",
        "ok, false"
    })
    void aReplyThatIsOneEmojiWouldBecomeAReactionOnSharkey(String text, boolean reaction) {
        var server = at("kelp.example");
        var root = ok(post(server, "Root", "", List.of(), "k1")).status().id();
        var posts = practice.ledger("kelp.example", "sample").posts().size();

        assertThat(SharkeyServer.isReaction(text)).isEqualTo(reaction);
        if (reaction) {
            assertThat(post(server, text, root, List.of(), "k2")).isInstanceOf(Refused.class);
            assertThat(practice.ledger("kelp.example", "sample").posts()).hasSize(posts);
            ok(post(server, text, "", List.of(), "k3"));
        }
    }

    @Test
    void misskeyFollowsOnceThoughAskedTwice() {
        var server = at("spray.example");
        var mia = id(server, "mia", "marsh.example");

        assertThat(ok(server.follow(mia)).state()).isEqualTo(Relationship.State.REQUESTED);
        pass(Duration.ofSeconds(2));
        assertThat(ok(server.follow(mia)).state()).isEqualTo(Relationship.State.FOLLOWING);

        assertThat(practice.ledger("spray.example", "sample").follows())
                .singleElement()
                .satisfies(follow -> assertThat(follow.created()).isOne());
    }

    @Test
    void misskeyTakesBackWhatStillWaits() {
        var server = at("spray.example");
        var gil = id(server, "gil", "lagoon.example");

        assertThat(ok(server.follow(gil)).state()).isEqualTo(Relationship.State.REQUESTED);
        assertThat(ok(server.unfollow(gil)).state()).isEqualTo(Relationship.State.NOTHING);
        assertThat(ok(server.relationships(List.of(gil))))
                .containsExactly(new Relationship(gil, Relationship.State.NOTHING));
    }

    @Test
    void misskeyMutesAndBlocksAndTakesItBack() {
        var server = at("spray.example");
        var me = ok(server.self()).id();
        var mia = id(server, "mia", "marsh.example");

        assertThat(ok(server.mute(mia)).has(Relationship.Mark.MUTED)).isTrue();
        assertThat(ok(server.mute(mia)).has(Relationship.Mark.MUTED)).isTrue();
        assertThat(ok(server.page(Roll.MUTED, me, "")).accounts()).hasSize(1);
        assertThat(ok(server.unmute(mia)).has(Relationship.Mark.MUTED)).isFalse();
        assertThat(ok(server.block(mia)).has(Relationship.Mark.BLOCKED)).isTrue();
        assertThat(ok(server.page(Roll.BLOCKED, me, "")).accounts()).hasSize(1);
        assertThat(server.follow(mia)).isInstanceOf(Refused.class);
        assertThat(ok(server.unblock(mia)).has(Relationship.Mark.BLOCKED)).isFalse();
        assertThat(ok(server.page(Roll.BLOCKED, me, "")).accounts()).isEmpty();
    }

    @Test
    void misskeyListsThoseFollowed() {
        var server = at("spray.example");
        var me = ok(server.self()).id();
        ok(server.follow(id(server, "mia", "marsh.example")));
        ok(server.follow(id(server, "gil", "lagoon.example")));
        pass(Duration.ofSeconds(2));

        // Gil's account is locked.
        assertThat(ok(server.page(Roll.FOLLOWING, me, "")).accounts())
                .extracting(account -> account.handle().toString())
                .containsExactly("mia@marsh.example");
        assertThat(ok(server.ties())).isEqualTo(new Ties(1, 0));
    }

    @Test
    void misskeySeesWhereSomebodyMoved() {
        assertThat(ok(at("spray.example").resolve(new Handle("away", "skerry.example"))))
                .isInstanceOfSatisfying(
                        Lookup.Moved.class,
                        moved -> assertThat(moved.to()).isEqualTo(new Handle("ana", "harbour.example")));
    }

    @Test
    void misskeyDeletesOnceAndForAll() {
        var server = at("spray.example");
        var note = ok(post(server, "A mistake", "", List.of(), "k")).status().id();

        assertThat(ok(server.delete(note))).isPresent();
        assertThat(ok(server.delete(note))).isEmpty();
        assertThat(practice.ledger("spray.example", "sample").standing()).isEmpty();
    }

    @Test
    void misskeysTokenThatIsNoneIsSignedOut() {
        var stranger = Server.of(
                found("spray.example").instance(), new Token("nonsense"), new Means(http, now::get, pause -> {}));

        assertThat(stranger.self()).isInstanceOf(SignedOut.class);
    }
}
