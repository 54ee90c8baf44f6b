package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Answer.Later;
import app.godwit.fediverse.Answer.Meta;
import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.fediverse.Answer.Unclear;
import app.godwit.fediverse.Instance.Flavour;
import app.godwit.posts.Limits;
import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class UploadsTest {
    private static final Upload PICTURE = new Upload("1.jpg", "image/jpeg", new byte[] {1, 2, 3}, "A boat");
    private static final String WORKING = "{\"id\": \"m1\", \"url\": null}";
    private static final String READY = "{\"id\": \"m1\", \"url\": \"https://home.example/1.jpg\"}";

    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "MISSKEY")
    void sendsTheFileWithItsDescription(Flavour flavour) {
        server.say(200, READY);

        assertThat(server.as(flavour).upload(PICTURE)).isEqualTo(new Ok<>("m1", Meta.NONE));

        var request = server.heard();
        assertThat(request.getRequestLine()).isEqualTo("POST /api/v2/media HTTP/1.1");
        assertThat(Objects.requireNonNull(request.getBody()).utf8())
                .contains("name=\"file\"; filename=\"1.jpg\"", "image/jpeg", "name=\"description\"", "A boat");
    }

    @Test
    void waitsUntilTheServerHasProcessedTheFile() {
        server.say(202, WORKING).say(206, WORKING).say(206, WORKING).say(200, READY);

        assertThat(server.as(Flavour.MASTODON).upload(PICTURE)).isEqualTo(new Ok<>("m1", Meta.NONE));

        server.heard();
        assertThat(server.heard().getRequestLine()).isEqualTo("GET /api/v1/media/m1 HTTP/1.1");
        assertThat(server.pauses())
                .containsExactly(Duration.ofSeconds(1), Duration.ofMillis(1500), Duration.ofMillis(2250));
    }

    @Test
    void aHiccupWhileWaitingIsNotTheEnd() {
        server.say(202, WORKING).say(502, "<html>").say(200, READY);

        assertThat(server.as(Flavour.MASTODON).upload(PICTURE)).isEqualTo(new Ok<>("m1", Meta.NONE));
    }

    @Test
    void aWebPageDoesNotSayThatTheFileIsReady() {
        server.say(202, WORKING)
                .say(200, "<!DOCTYPE html><p>Please wait")
                .say(206, WORKING)
                .say(200, READY);

        assertThat(server.as(Flavour.MASTODON).upload(PICTURE)).isEqualTo(new Ok<>("m1", Meta.NONE));
        assertThat(server.pauses()).hasSize(3);
    }

    @Test
    void aFileThatTheServerCannotProcessIsRefused() {
        server.say(202, WORKING).say(422, "{\"error\":\"Error processing thumbnail\"}");

        assertThat(server.as(Flavour.MASTODON).upload(PICTURE))
                .isEqualTo(new Refused<>("home.example refused: Error processing thumbnail.", Meta.NONE));
    }

    @Test
    void doesNotWaitForEver() {
        server.say(202, WORKING);
        Collections.nCopies(40, WORKING).forEach(working -> server.say(206, working));

        assertThat(server.as(Flavour.MASTODON).upload(PICTURE)).isInstanceOf(Later.class);
        assertThat(server.pauses()).hasSize(40).last().isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void stopsWaitingWhenInterrupted() {
        server.say(202, WORKING);
        var means = new Means(server.means().http(), server.means().clock(), pause -> {
            throw new InterruptedException();
        });
        var stopped = Server.of(server.as(Flavour.MASTODON).instance(), ScriptedServer.TOKEN, means);

        assertThat(stopped.upload(PICTURE)).isInstanceOf(Later.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void oldServersTakeFilesAtTheOldAddress() {
        server.say(404, "<h1>Not found</h1>").say(200, READY);

        assertThat(server.as(Flavour.OTHER).upload(PICTURE)).isEqualTo(new Ok<>("m1", Meta.NONE));

        server.heard();
        assertThat(server.heard().getRequestLine()).isEqualTo("POST /api/v1/media HTTP/1.1");
    }

    @Test
    void aServerThatTakesNoFilesSaysSo() {
        server.say(404, "").say(404, "");

        assertThat(server.as(Flavour.OTHER).upload(PICTURE))
                .isEqualTo(new Refused<>("home.example takes no files.", Meta.NONE));
    }

    @Test
    void aLostAnswerIsUnclear() {
        server.say(502, "<html>");

        assertThat(server.as(Flavour.MASTODON).upload(PICTURE)).isInstanceOf(Unclear.class);
    }

    @Test
    void emptyAndOversizedFilesAreNotSent() {
        var limits = new Limits(500, 23, Limits.UrlCount.RESERVED, 4, 2, 100, 3, 1500, Limits.Mixing.NEVER);
        var instance = new Instance(server.base(), "home.example", "", "mastodon", "4.4", Flavour.MASTODON, limits);
        var small = Server.of(instance, ScriptedServer.TOKEN, server.means());

        assertThat(small.upload(PICTURE)).isInstanceOf(Refused.class);
        assertThat(small.upload(new Upload("1.mp4", "video/mp4", new byte[0], "")))
                .isInstanceOf(Refused.class);
        assertThat(server.requests()).isZero();
    }
}
