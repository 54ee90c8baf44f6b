package app.godwit.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.http.NotSent;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
    private static Faults always(Fault fault, long seed) {
        return new Faults(seed, Map.of(fault, 1.0), Duration.ofMillis(50));
    }

    @ParameterizedTest
    @CsvSource({"DROP_BEFORE, 0", "DROP_AFTER, 1", "HALF, 1"})
    void breaksTheConnection(Fault fault, int posts) {
        try (var shore = new Shore(always(fault, 1))) {
            assertThatThrownBy(() -> shore.person(Flavour.MASTODON).publish("hello"))
                    .isInstanceOf(UncheckedIOException.class)
                    .cause()
                    .isNotInstanceOf(NotSent.class);
            assertThat(shore.ledger(Flavour.MASTODON).posts()).hasSize(posts);
        }
    }

    @Test
    void keepsSilent() {
        try (var shore = new Shore(always(Fault.SILENCE, 1))) {
            assertThatThrownBy(() -> shore.person(Flavour.SNAC).publish("hello"))
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void saysTooManyRequestsWithoutDoingTheDeed() {
        try (var shore = new Shore(always(Fault.TOO_MANY_REQUESTS, 1))) {
            var reply = shore.person(Flavour.MASTODON).post("/api/v1/statuses", Map.of("status", "hello"));

            assertThat(reply.status()).isEqualTo(429);
            assertThat(reply.headers().get("X-RateLimit-Reset")).isEqualTo("2026-11-21T10:05:00.000000Z");
            assertThat(shore.ledger(Flavour.MASTODON).posts()).isEmpty();
        }
    }

    @Test
    void answersGarbage() {
        try (var shore = new Shore(always(Fault.GARBAGE, 1))) {
            var reply = shore.person(Flavour.GOTOSOCIAL).post("/api/v1/statuses", Map.of("status", "hello"));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text()).contains("<!doctype html>");
        }
    }

    @Test
    void troubleOfTheServerItselfMeansThatNothingWasDone() {
        for (var seed = 0; seed < 12; seed++) {
            try (var shore = new Shore(always(Fault.TROUBLE, seed))) {
                var status = shore.person(Flavour.SNAC)
                        .post("/api/v1/statuses", Map.of("status", "hello"))
                        .status();

                assertThat(status).as("seed " + seed).isBetween(500, 504);
                if (status == 500 || status == 503) {
                    assertThat(shore.ledger(Flavour.SNAC).posts())
                            .as("seed " + seed)
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void oneSeedGivesOneStory(long seed) {
        assertThat(story(seed)).as("seed " + seed).isEqualTo(story(seed)).isNotEqualTo(story(seed + 100));
    }

    private static List<String> story(long seed) {
        var story = new ArrayList<String>();
        try (var shore = new Shore(Faults.of(seed, 0.4))) {
            for (var count = 0; count < 30; count++) {
                try {
                    var reply = shore.person(Flavour.SNAC).post("/api/v1/statuses", Map.of("status", "p" + count));
                    story.add(reply.status() + " "
                            + shore.ledger(Flavour.SNAC).posts().size());
                } catch (UncheckedIOException broken) {
                    story.add("broken " + shore.ledger(Flavour.SNAC).posts().size());
                }
            }
        }
        return story;
    }

    @ParameterizedTest
    @EnumSource(names = {"MASTODON", "GOTOSOCIAL", "SNAC"})
    void leavesWebFingerAndSignInAlone(Flavour flavour) {
        try (var shore = new Shore(always(Fault.DROP_BEFORE, 1))) {
            var home = Shore.home(flavour);
            assertThat(shore.get("https://" + home + "/.well-known/webfinger?resource=acct:sample@" + home)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void tellsOfEveryDeed() {
        var told = new ArrayList<Deed>();
        try (var shore = new Shore()) {
            shore.practice.onDeed(told::add);
            var person = shore.person(Flavour.MASTODON);
            person.get("/api/v1/accounts/verify_credentials");
            person.publish("hello");
            person.publish("again");
        }

        assertThat(told)
                .extracting(deed -> deed.number() + " " + deed.moment())
                .containsExactly(
                        "1 BEFORE_DEED",
                        "1 AFTER_DEED",
                        "1 AFTER_REPLY",
                        "2 BEFORE_DEED",
                        "2 AFTER_DEED",
                        "2 AFTER_REPLY");
        assertThat(told.getFirst().path()).isEqualTo("/api/v1/statuses");
    }
}
