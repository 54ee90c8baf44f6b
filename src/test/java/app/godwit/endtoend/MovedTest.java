package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Lookup;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.journal.Journal;
import app.godwit.journal.Sources;
import app.godwit.moves.Move;
import app.godwit.moves.Tools;
import app.godwit.moves.VirtualTime;
import app.godwit.practice.Faults;
import app.godwit.practice.Flavour;
import app.godwit.practice.Practice;
import app.godwit.practice.Quirk;
import app.godwit.practice.World;
import app.godwit.secrets.RunTokens;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After sign-in the user's own server says who has moved, and Godwit goes after them.
class MovedTest {
    private static final String HOME = "harbour.example";
    private static final String AWAY = "lagoon.example";

    @TempDir
    private Path folder;

    @Test
    void goesAfterThoseWhoHaveMovedToWhereTheyAreNow() throws Exception {
        try (var practice = Practice.start(world(), InstantSource.system(), Faults.none(), 0);
                var http = new Http(Reach.LOOPBACK_TOO, List.of(practice.route()))) {
            write("once", "twice", "dead", "circle", "here");
            var tools = new Tools(new VirtualTime(Instant.parse("2026-01-05T10:00:00Z")), http, new RunTokens());
            try (var move = Move.open(file(), tools)) {
                var _ = move.server().signInWithToken(HOME, practice.token(HOME, "sample"));
                var _ = move.search().match().await();
            }
        }
        var ends = ends();
        assertThat(ends.get("here")).isInstanceOf(Lookup.Found.class);
        assertThat(to(ends.getOrDefault("once", new Lookup.Absent()))).isEqualTo("here@lagoon.example");
        assertThat(to(ends.getOrDefault("twice", new Lookup.Absent()))).isEqualTo("here@lagoon.example");
        assertThat(ends.get("dead")).isInstanceOf(Lookup.Unusable.class);
        assertThat(ends.get("circle")).isInstanceOf(Lookup.Unusable.class);
    }

    private static String to(Lookup lookup) {
        return lookup instanceof Lookup.Moved moved ? moved.to().toString() : lookup.toString();
    }

    private static World world() {
        var people = List.of(
                person("once", Set.of(), "here@" + AWAY),
                person("twice", Set.of(), "once@" + AWAY),
                person("dead", Set.of(), "gone@" + AWAY),
                person("gone", Set.of("suspended"), ""),
                person("circle", Set.of(), "round@" + AWAY),
                person("round", Set.of(), "circle@" + AWAY),
                person("here", Set.of(), ""));
        return new World(
                List.of(server(HOME, List.of(person("sample", Set.of(), ""))), server(AWAY, people)),
                List.of(new World.Home(HOME, "sample", "practice")));
    }

    private static World.Server server(String domain, List<World.Person> people) {
        return new World.Server(domain, domain, "mastodon", "4.5.0", domain, Flavour.MASTODON, Quirk.NONE, people);
    }

    private static World.Person person(String user, Set<String> traits, String movedTo) {
        return new World.Person(user, user, "", List.of(), traits, movedTo, "no");
    }

    private void write(String... users) throws Exception {
        try (var journal = Journal.open(file());
                var intake = journal.intake(journal.sources().begin(new Sources.Origin("list", "list", "", 1)))) {
            var id = 1000L;
            for (var user : users) {
                var words = "I am @" + user + "@" + AWAY;
                intake.person(new Person(id, user, user, words, "", "", "", "", ""), Set.of(Tie.FOLLOWING));
                id++;
            }
        }
    }

    private Map<String, Lookup> ends() throws Exception {
        var ends = new TreeMap<String, Lookup>();
        try (var journal = Journal.open(file())) {
            journal.matches().byPerson().values().stream()
                    .flatMap(List::stream)
                    .forEach(row -> row.lookup()
                            .ifPresent(
                                    lookup -> ends.put(row.candidate().handle().user(), lookup)));
        }
        return ends;
    }

    private Path file() {
        return folder.resolve("move.godwit");
    }
}
