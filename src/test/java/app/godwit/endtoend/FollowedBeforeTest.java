package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.http.Inside;
import app.godwit.moves.Plan;
import app.godwit.moves.Progress;
import app.godwit.moves.Reserve;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.Flavour;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Somebody has followed many of their people by hand, after they were found: those cost one look at the server's own
/// list for every eighty, and nothing each.
class FollowedBeforeTest {
    private static final Instant START = Instant.parse("2026-03-02T07:30:00Z");
    private static final int PEOPLE = 60;
    private static final int BEFORE = 45;
    /// Two greetings, a page of the list, how many are followed twice, and two questions what came of the new ones.
    private static final int BESIDES = 7;

    @TempDir
    Path folder;

    private final AtomicInteger requests = new AtomicInteger();

    @ParameterizedTest
    @EnumSource(
            value = Flavour.class,
            names = {"MASTODON", "GOTOSOCIAL", "PIXELFED"})
    void costNothing(Flavour flavour) throws Exception {
        var time = new VirtualTime(START);
        try (var crossing = Crossing.prepare(folder, flavour, time, PEOPLE, 0, 0, time, Counting::new);
                var move = crossing.open()) {
            move.runs().reserve(new Reserve(0));
            for (var person = 0; person < BEFORE; person++) {
                crossing.byHand("POST", "/api/v1/accounts/" + crossing.id(Crossing.address(person)) + "/follow");
                // By hand it takes its time, and so does the other server's yes.
                time.leap(time.instant().plusSeconds(10));
            }
            requests.set(0);
            assertThat(move.follow().lookAtOwn()).isTrue();
            var plan = move.runs().plan();
            assertThat(plan.peopleLeftOut()).containsEntry("You followed them before", BEFORE);
            assertThat(plan.cap().map(Plan.Cap::room))
                    .isEqualTo(flavour == Flavour.GOTOSOCIAL ? Optional.empty() : Optional.of(7500 - BEFORE));
            assertThat(plan.parts())
                    .filteredOn(part -> part.lane().equals("follows"))
                    .extracting(Plan.Part::count)
                    .containsExactly(PEOPLE - BEFORE);
            assertThat(move.follow().plan()).isEqualTo(PEOPLE - BEFORE);
            assertThat(move.runs().start().await().state()).isEqualTo(Progress.State.DONE);
            assertThat(requests).hasValueLessThanOrEqualTo(3 * (PEOPLE - BEFORE) + BESIDES);
            assertThat(crossing.ledger().follows())
                    .hasSize(PEOPLE)
                    .allSatisfy(follow -> assertThat(follow.created()).isEqualTo(1));
        }
    }

    private final class Counting extends Between {
        Counting(Inside servers) {
            super(servers);
        }

        @Override
        public Answered answer(String method, HttpUrl url, Map<String, String> headers, byte[] body)
                throws IOException {
            requests.incrementAndGet();
            return servers.answer(method, url, headers, body);
        }
    }
}
