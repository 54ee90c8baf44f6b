package app.godwit.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MediaTest {
    private final Shore shore = new Shore();

    @AfterEach
    void leave() {
        shore.close();
    }

    private static byte[] file(String kind) {
        var head = switch (kind) {
            case "jpeg" -> "\u00ff\u00d8\u00ff\u00e0";
            case "png" -> "\u0089PNG\r\n\u001a\n";
            case "gif" -> "GIF89a";
            case "mp4" -> "\0\0\0\u0018ftypmp42";
            default -> kind;
        };
        return Arrays.copyOf(head.getBytes(StandardCharsets.ISO_8859_1), 64);
    }

    @ParameterizedTest
    @CsvSource({
        "jpeg, 200, 200, 200",
        "png, 200, 200, 200",
        "gif, 202, 200, 200",
        "mp4, 202, 200, 200",
        "some text, 422, 422, 200"
    })
    void takesByFirstBytes(String kind, int mastodon, int goToSocial, int snac) {
        assertThat(List.of(
                        upload(Flavour.MASTODON, kind), upload(Flavour.GOTOSOCIAL, kind), upload(Flavour.SNAC, kind)))
                .isEqualTo(List.of(mastodon, goToSocial, snac));
    }

    private int upload(Flavour flavour, String kind) {
        return shore.person(flavour).upload(file(kind), "alt").status();
    }

    @ParameterizedTest
    @CsvSource({"1500, 200, 200", "1501, 422, 400"})
    void limitsTheDescription(int length, int mastodon, int goToSocial) {
        var text = "x".repeat(length);

        assertThat(shore.person(Flavour.MASTODON).upload(file("png"), text).status())
                .isEqualTo(mastodon);
        assertThat(shore.person(Flavour.GOTOSOCIAL).upload(file("png"), text).status())
                .isEqualTo(goToSocial);
    }

    @Test
    void refusesAPictureThatIsTooLarge() {
        var large = Arrays.copyOf(file("png"), (16 << 20) + 1);

        assertThat(shore.person(Flavour.MASTODON).upload(large, "").status()).isEqualTo(422);
        assertThat(shore.person(Flavour.GOTOSOCIAL).upload(large, "").status()).isEqualTo(200);
    }

    @Test
    void mastodonProcessesAFilmAfterItHasAnswered() {
        var person = shore.person(Flavour.MASTODON);
        var uploaded = Shore.json(person.upload(file("mp4"), "waves"));
        var id = uploaded.path("id").asString();
        assertThat(uploaded.path("url").isNull()).isTrue();
        assertThat(post(person, id)).isEqualTo(422);

        assertThat(person.get("/api/v1/media/" + id).status()).isEqualTo(206);
        assertThat(person.get("/api/v1/media/" + id).status()).isEqualTo(200);
        assertThat(post(person, id)).isEqualTo(200);
    }

    private static int post(Shore.Person person, String... ids) {
        var body = new okhttp3.FormBody.Builder().add("status", "look");
        for (var id : ids) {
            body.add("media_ids[]", id);
        }
        return person.send(body.build()).status();
    }

    @ParameterizedTest
    @CsvSource({"MASTODON, 422", "GOTOSOCIAL, 400", "SNAC, 200"})
    void isGoodForOnePost(Flavour flavour, int again) {
        var person = shore.person(flavour);
        var id = Shore.json(person.upload(file("png"), "")).path("id").asString();

        assertThat(post(person, id)).isEqualTo(200);
        assertThat(post(person, id)).isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource({"MASTODON, 4, 422", "GOTOSOCIAL, 6, 400"})
    void limitsTheirNumberAndKeepsTheirOrder(Flavour flavour, int most, int more) {
        var person = shore.person(flavour);
        var ids = new String[most + 1];
        for (var at = 0; at <= most; at++) {
            ids[at] = Shore.json(person.upload(file("png"), "alt " + at))
                    .path("id")
                    .asString();
        }

        assertThat(post(person, ids)).isEqualTo(more);
        assertThat(post(person, Arrays.copyOf(ids, most))).isEqualTo(200);
        assertThat(shore.ledger(flavour).posts().getLast().media())
                .extracting(Ledger.Medium::id)
                .containsExactly(Arrays.copyOf(ids, most));
    }

    @Test
    void mastodonDoesNotMixPicturesAndFilms() {
        var person = shore.person(Flavour.MASTODON);
        var picture = Shore.json(person.upload(file("png"), "")).path("id").asString();
        var film = Shore.json(person.upload(file("mp4"), "")).path("id").asString();
        shore.clock.pass(Duration.ofMinutes(1));

        assertThat(post(person, picture, film)).isEqualTo(422);
    }

    @ParameterizedTest
    @EnumSource(names = {"MASTODON", "GOTOSOCIAL", "SNAC"})
    void takesADescriptionLater(Flavour flavour) {
        var person = shore.person(flavour);
        var id = Shore.json(person.upload(file("png"), "")).path("id").asString();
        person.put("/api/v1/media/" + id, Map.of("description", "dunes & grass"));

        post(person, id);

        assertThat(shore.ledger(flavour).posts().getLast().media())
                .singleElement()
                .satisfies(medium -> assertThat(medium.description()).isEqualTo("dunes & grass"));
    }

    @Test
    void throwsAwayWhatNobodyAttachesWithinADay() {
        var person = shore.person(Flavour.MASTODON);
        var id = Shore.json(person.upload(file("png"), "")).path("id").asString();
        shore.clock.pass(Duration.ofHours(25));

        assertThat(post(person, id)).isEqualTo(422);
    }
}
