package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.HostVerdict;
import app.godwit.handles.Lookup;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.journal.Journal;
import app.godwit.moves.Freshness;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.moves.Tools;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.Faults;
import app.godwit.practice.Practice;
import app.godwit.practice.Quirk;
import app.godwit.practice.World;
import app.godwit.secrets.RunTokens;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looking up a crowd: politely by the practice world's own log, nobody twice, and nothing lost in a crash.
class MatchTest {
    private static final Instant START = Instant.parse("2026-01-05T10:00:00Z");
    private static final int SEATS_OF_MANY = 4;

    @TempDir
    private Path folder;

    private final Crowd crowd = new Crowd(7, 14, 560);
    private final VirtualTime time = new VirtualTime(START);

    @Test
    void asksEachHostPolitelyAndNobodyTwice() throws Exception {
        try (var practice = practice()) {
            write();
            match(practice);
            var visits = practice.visits();
            assertThat(visits.most()).isLessThanOrEqualTo(256);
            for (var server : crowd.servers()) {
                var many = server.accounts().size() > 50;
                assertThat(visits.mostByHost().getOrDefault(server.domain(), 0))
                        .as(server.domain())
                        .isLessThanOrEqualTo(many ? SEATS_OF_MANY : 1);
            }
            assertThat(crowd.servers().stream()
                            .anyMatch(server -> server.accounts().size() > 50))
                    .isTrue();
            assertThat(visits.requests().values()).containsOnly(1);
            assertThat(found()).isEqualTo(crowd.findable());
        }
    }

    @Test
    void takesAnswersAsTheyAreForAWeekAndThenAsksAgain() throws Exception {
        try (var practice = practice()) {
            write();
            match(practice);
            var first = practice.visits().all();
            time.waitUntil(START.plus(Duration.ofDays(6)));
            match(practice);
            assertThat(askedOfHealthy(practice)).isEqualTo(first(practice));
            time.waitUntil(START.plus(Duration.ofDays(9)));
            match(practice);
            assertThat(practice.visits().all()).isGreaterThanOrEqualTo(2 * first);
            assertThat(nodeInfo(practice)).containsOnly(2);
        }
    }

    @Test
    void takesThemForAsLongAsTheUserSays() throws Exception {
        try (var practice = practice()) {
            write();
            try (var http = http(practice);
                    var move = open(http)) {
                assertThat(move.search().freshness()).isEqualTo(Freshness.USUAL);
                move.search().keepAnswers(new Freshness(Duration.ofHours(1), Duration.ofHours(1), Duration.ofDays(30)));
            }
            match(practice);
            time.waitUntil(START.plus(Duration.ofHours(3)));
            match(practice);
            assertThat(askedOfHealthy(practice)).isEqualTo(2 * first(practice));
            assertThat(nodeInfo(practice)).containsOnly(1);
        }
    }

    @Test
    void keepsWhatHostsRun() throws Exception {
        try (var practice = practice()) {
            write();
            match(practice);
        }
        var largest = crowd.servers().getFirst().domain();
        try (var journal = Journal.open(file())) {
            assertThat(journal.hosts().read(largest)).hasValueSatisfying(row -> {
                assertThat(row.verdict())
                        .isEqualTo(new HostVerdict.Fediverse("mastodon", "4.5.0", HostVerdict.Door.CLOSED));
                assertThat(row.due()).isBetween(START.plus(Duration.ofDays(7)), START.plus(Duration.ofDays(8)));
            });
        }
    }

    @Test
    void losesNoAccountWhenItsServerIsInTroubleLater() throws Exception {
        try (var practice = practice()) {
            write();
            match(practice);
        }
        time.waitUntil(START.plus(Duration.ofDays(9)));
        var nobody = new World(List.of(), List.of());
        try (var practice = Practice.start(nobody, InstantSource.system(), Faults.none(), 0)) {
            match(practice);
        }
        assertThat(found()).isEqualTo(crowd.findable());
    }

    @Test
    void losesInACrashAtMostWhatWasUnderWay() throws Exception {
        var people = crowd.servers().stream()
                .mapToInt(server -> server.accounts().size())
                .sum();
        try (var practice =
                Practice.start(crowd.world(), InstantSource.system(), Faults.none(), 0, Duration.ofMillis(20))) {
            write();
            Files.writeString(folder.resolve("authority.pem"), practice.authorityPem());
            try (var process = start(practice)) {
                practice.visits().await(people / 3);
                process.kill();
            }
            var asked = askedOfHealthy(practice);
            var most = practice.visits().most();
            assertThat(asked - found()).as("lost").isBetween(0, most);
            try (var process = start(practice)) {
                var ended = process.await();
                assertThat(ended.exit()).as(ended.err() + ended.out()).isZero();
            }
            assertThat(found()).isEqualTo(crowd.findable());
            assertThat(askedOfHealthy(practice)).isBetween(first(practice), first(practice) + most);
        }
    }

    private GodwitProcess start(Practice practice) throws Exception {
        var environment = Map.of(
                "GODWIT_PRACTICE", practice.port() + ":" + folder.resolve("authority.pem"), "GODWIT_ALLOW_LOCAL", "1");
        var arguments = List.of("match", "-m", file().toString(), "--keep-token", "file", "--json");
        return GodwitProcess.start(Path.of("."), List.of("-Xmx256m"), environment, arguments);
    }

    private Practice practice() throws Exception {
        return Practice.start(crowd.world(), InstantSource.system(), Faults.none(), 0, Duration.ofMillis(10));
    }

    private void write() throws Exception {
        try (var journal = Journal.open(file())) {
            crowd.write(journal);
        }
    }

    private void match(Practice practice) throws Exception {
        try (var http = http(practice);
                var move = open(http)) {
            assertThat(move.search().match().await().state()).isEqualTo(Progress.State.DONE);
        }
    }

    private static Http http(Practice practice) {
        return new Http(Reach.LOOPBACK_TOO, List.of(practice.route()));
    }

    private Move open(Http http) throws Exception {
        return Move.open(file(), new Tools(time, http, new RunTokens()));
    }

    private int found() throws Exception {
        try (var journal = Journal.open(file())) {
            return (int) journal.matches().byPerson().values().stream()
                    .flatMap(List::stream)
                    .filter(row -> row.lookup()
                            .filter(lookup -> lookup instanceof Lookup.Found)
                            .isPresent())
                    .count();
        }
    }

    /// Look-ups that servers without a quirk were asked for.
    private int askedOfHealthy(Practice practice) {
        return practice.visits().requests().entrySet().stream()
                .filter(each -> each.getKey().contains("/.well-known/webfinger") && isHealthy(each.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// Look-ups that they were asked for at least once.
    private int first(Practice practice) {
        return (int) practice.visits().requests().keySet().stream()
                .filter(each -> each.contains("/.well-known/webfinger") && isHealthy(each))
                .count();
    }

    private List<Integer> nodeInfo(Practice practice) {
        return practice.visits().requests().entrySet().stream()
                .filter(each -> each.getKey().contains("nodeinfo") && isHealthy(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean isHealthy(String request) {
        return crowd.servers().stream()
                .anyMatch(server -> server.quirk() == Quirk.NONE && request.startsWith(server.domain() + "/"));
    }

    private Path file() {
        return folder.resolve("move.godwit");
    }
}
