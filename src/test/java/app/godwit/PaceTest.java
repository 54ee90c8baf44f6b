package app.godwit;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.http.ScriptedHosts;
import app.godwit.journal.Journal;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.moves.Tools;
import app.godwit.secrets.RunTokens;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With the machine's own clock, a stranger's host hears of Godwit twice a second at most, NodeInfo included.
class PaceTest {
    private static final int PEOPLE = 5;
    private static final Duration BETWEEN = Duration.ofMillis(500);
    /// They leave half a second apart; the first may take longer to arrive than the last.
    private static final Duration ON_THE_WAY = Duration.ofSeconds(1);

    @TempDir
    private Path folder;

    @Test
    void asksAHostTwiceASecond() throws Exception {
        var file = folder.resolve("m.godwit");
        try (var journal = Journal.open(file);
                var intake = journal.intake(77, Instant.EPOCH)) {
            for (var person = 1; person <= PEOPLE; person++) {
                var words = "@p" + person + "@lagoon.example";
                intake.person(new Person(person, "x" + person, "", words, "", "", "", "", ""), Set.of(Tie.FOLLOWING));
            }
        }
        try (var hosts = new ScriptedHosts("lagoon.example");
                var move = Move.open(file, new Tools(new SystemTime(), hosts.http(), new RunTokens()))) {
            assertThat(move.search().match().await().state()).isEqualTo(Progress.State.DONE);
            assertThat(hosts.asked()).hasSizeGreaterThan(PEOPLE);
            var requests = hosts.arrivals().size();
            var lasted = Duration.ofNanos(
                    hosts.arrivals().getLast() - hosts.arrivals().getFirst());
            assertThat(lasted).isGreaterThan(BETWEEN.multipliedBy(requests - 1).minus(ON_THE_WAY));
        }
    }
}
