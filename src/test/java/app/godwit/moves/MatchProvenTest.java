package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Confidence;
import app.godwit.handles.Form;
import app.godwit.handles.Match;
import app.godwit.handles.OnRecord.Registered;
import app.godwit.http.ScriptedHosts;
import app.godwit.journal.Journal;
import app.godwit.secrets.RunTokens;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How sure a whole run of `match` is, by what said the address, and whom it would follow by itself.
class MatchProvenTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private final ScriptedHosts hosts = new ScriptedHosts("lagoon.example", "dune.example");

    @AfterEach
    void stop() {
        hosts.close();
    }

    private void livesAt(String user, String host) {
        hosts.on(
                "https://" + host + "/.well-known/webfinger?resource=acct:" + user + "@" + host,
                200,
                "application/jrd+json",
                """
                {"subject":"acct:%1$s@%2$s","links":[{"rel":"self","type":"application/activity+json",\
                "href":"https://%2$s/users/%1$s"}]}\
                """.formatted(user, host));
    }

    private void follow(Person person, Registered... addresses) throws Exception {
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            try (var intake = journal.intake(77, START)) {
                intake.person(person, Set.of(Tie.FOLLOWING));
            }
            var id = journal.people().with(Tie.FOLLOWING).getLast().id();
            if (addresses.length > 0) {
                journal.registers().keep("wikidata", List.of(), Map.of(id, List.of(addresses)), START);
            }
        }
    }

    private static Person person(long id, String handle, String bio) {
        return new Person(id, handle, "", bio, "", "", "", "", "");
    }

    private Match chosen(List<PersonRow> rows, String handle) {
        return rows.stream()
                .filter(row -> row.person().handle().equals(handle))
                .flatMap(row -> row.chosen().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void believesTheNumberInARegisterMoreThanWordsAndNoMailAddress() throws Exception {
        livesAt("ana", "lagoon.example");
        livesAt("ana", "dune.example");
        livesAt("bo", "lagoon.example");
        follow(
                person(1, "ana", "also @ana@dune.example"),
                new Registered("ana@lagoon.example", "Wikidata Q900001", Form.REGISTER));
        follow(person(2, "bo", "@bo@lagoon.example"));
        follow(person(3, "cy", "write to cy@dune.example"));
        follow(person(4, "dee", ""), new Registered("gone@lagoon.example", "Wikidata Q900002", Form.REGISTER));

        try (var move = Move.open(
                folder.resolve("m.godwit"), new Tools(new VirtualTime(START), hosts.http(), new RunTokens()))) {
            assertThat(move.search().match(Set.of()).await().state()).isEqualTo(Progress.State.DONE);
            var rows = move.people().followed();

            assertThat(chosen(rows, "ana").confidence()).isEqualTo(Confidence.PROVEN);
            assertThat(chosen(rows, "ana").candidate().handle()).hasToString("ana@lagoon.example");
            assertThat(chosen(rows, "bo").confidence()).isEqualTo(Confidence.STATED);
            assertThat(rows.stream().filter(row -> row.chosen().isEmpty()))
                    .as("a mail address, and an account that is not there")
                    .extracting(row -> row.person().handle())
                    .containsExactlyInAnyOrder("cy", "dee");
        }
    }
}
