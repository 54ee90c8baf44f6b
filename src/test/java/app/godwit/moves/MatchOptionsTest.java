package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.godwit.handles.Candidate;
import app.godwit.handles.Confidence;
import app.godwit.handles.Form;
import app.godwit.handles.Handle;
import app.godwit.handles.HostVerdict;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;
import app.godwit.http.ScriptedHosts;
import app.godwit.journal.Hosts;
import app.godwit.journal.Journal;
import app.godwit.moves.PersonRow.State;
import app.godwit.secrets.RunTokens;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looking people up in every way that the user can ask for.
class MatchOptionsTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final String PAGE = "https://ana-paints.example/";

    @TempDir
    private Path folder;

    private final VirtualTime time = new VirtualTime(START);
    private final ScriptedHosts hosts = new ScriptedHosts("lagoon.example", "dune.example", "ana-paints.example");

    @AfterEach
    void stop() {
        hosts.close();
    }

    private <T> T move(Function<Move, T> work) throws Exception {
        try (var move = Move.open(folder.resolve("m.godwit"), new Tools(time, hosts.http(), new RunTokens()))) {
            return work.apply(move);
        }
    }

    private List<PersonRow> newlyFound() throws Exception {
        return move(move -> move.people().newlyFound());
    }

    private void follow(Person... people) throws Exception {
        try (var journal = Journal.open(folder.resolve("m.godwit"));
                var intake = journal.intake(77, START.minus(Duration.ofDays(365)))) {
            List.of(people).forEach(person -> intake.person(person, Set.of(Tie.FOLLOWING)));
        }
    }

    private static Person person(long id, String handle, String bio, String website) {
        return new Person(id, handle, "", bio, "", website, "", "", "");
    }

    private List<PersonRow> match(MatchOption... options) throws Exception {
        return move(move -> {
            try {
                assertThat(move.search().match(Set.of(options)).await().state()).isEqualTo(Progress.State.DONE);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return move.people().followed();
        });
    }

    private PersonRow only(List<PersonRow> rows) {
        assertThat(rows).hasSize(1);
        return rows.getFirst();
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

    private List<String> webFingers() {
        return hosts.asked().stream().filter(url -> url.contains("webfinger")).toList();
    }

    @Test
    void asksNobodyOffline() throws Exception {
        livesAt("ana", "lagoon.example");
        follow(person(1, "ana", "@ana@lagoon.example", ""));
        var waiting = only(match(MatchOption.OFFLINE));
        assertThat(waiting.state()).isEqualTo(State.WAITING);
        assertThat(waiting.chosen()).isEmpty();
        assertThat(waiting.matches()).singleElement().satisfies(match -> {
            assertThat(match.candidate().evidence().words()).isEqualTo("@ana@lagoon.example");
            assertThat(match.lookup()).isEqualTo(new Lookup.Unknown("To be looked up"));
        });
        assertThat(hosts.requests()).isEmpty();
        assertThat(only(match()).state()).isEqualTo(State.FOUND);
    }

    @Test
    void asksAgainOnlyWhatMayHaveChanged() throws Exception {
        livesAt("ana", "lagoon.example");
        follow(person(1, "ana", "@ana@lagoon.example", ""), person(2, "ben", "@ben@dune.example", ""));
        match();
        assertThat(newlyFound()).extracting(PersonRow::id).hasSize(1);
        var before = webFingers().size();
        match();
        assertThat(webFingers()).hasSize(before);
        livesAt("ben", "dune.example");
        var rows = match(MatchOption.RECHECK);
        assertThat(rows).extracting(PersonRow::state).containsOnly(State.FOUND);
        assertThat(webFingers().subList(before, webFingers().size()))
                .isNotEmpty()
                .allMatch(url -> url.contains("ben@dune.example"));
        assertThat(newlyFound()).extracting(row -> row.person().handle()).containsExactly("ben");
        assertThat(newlyFound()).isEmpty();
    }

    @Test
    void readsBehindLinksOnRequestAndOncePerWeek() throws Exception {
        hosts.on(PAGE, 200, "text/html", "<a rel=me href=https://lagoon.example/@brushes>me</a>");
        livesAt("brushes", "lagoon.example");
        follow(person(1, "ana", "painter", PAGE));
        assertThat(only(match()).state()).isEqualTo(State.NO_ADDRESS);
        assertThat(hosts.asked()).doesNotContain(PAGE);
        var found = only(match(MatchOption.LINKS));
        assertThat(found.state()).isEqualTo(State.FOUND);
        assertThat(found.chosen()).hasValueSatisfying(match -> {
            assertThat(match.confidence()).isEqualTo(Confidence.LIKELY);
            assertThat(match.candidate().evidence().text()).isEqualTo(PAGE + ": https://lagoon.example/@brushes");
        });
        assertThat(only(match()).state()).isEqualTo(State.FOUND);
        match(MatchOption.LINKS);
        assertThat(hosts.asked()).containsOnlyOnce(PAGE);
    }

    @Test
    void readsAPageThatGaveNothingAgainAfterAWeek() throws Exception {
        hosts.on(PAGE, 200, "text/html", "<a href=/shop>shop</a>");
        follow(person(1, "ana", "painter", PAGE));
        match(MatchOption.LINKS);
        match(MatchOption.LINKS);
        time.waitUntil(START.plus(Duration.ofDays(2)));
        match(MatchOption.LINKS);
        assertThat(hosts.asked()).containsOnlyOnce(PAGE);
        match(MatchOption.LINKS, MatchOption.RECHECK);
        assertThat(hosts.asked().stream().filter(PAGE::equals)).hasSize(2);
        time.waitUntil(START.plus(Duration.ofDays(10)));
        match(MatchOption.LINKS);
        assertThat(hosts.asked().stream().filter(PAGE::equals)).hasSize(3);
    }

    @Test
    void waitsHalfASecondBetweenTwoPagesOfOneHost() throws Exception {
        follow(
                person(1, "ana", "painter", PAGE),
                person(2, "ben", "painter", PAGE + "ben"),
                person(3, "cy", "painter", PAGE + "cy"));
        match(MatchOption.LINKS);
        assertThat(hosts.asked())
                .filteredOn(url -> !url.contains(".well-known"))
                .hasSize(3);
        assertThat(time.instant()).isAfterOrEqualTo(START.plusSeconds(1));
    }

    @Test
    void guessesOnRequestAndChoosesNobodyByIt() throws Exception {
        livesAt("ana", "lagoon.example");
        livesAt("ben", "lagoon.example");
        follow(person(1, "ana", "@ana@lagoon.example", ""), person(2, "ben", "on Mastodon", ""));
        match();
        assertThat(webFingers()).noneMatch(url -> url.contains("ben@"));
        var ben = match(MatchOption.GUESS).getLast();
        assertThat(ben.chosen()).isEmpty();
        assertThat(ben.state()).isEqualTo(State.BY_HAND);
        assertThat(ben.matches()).singleElement().satisfies(match -> {
            assertThat(match.confidence()).isEqualTo(Confidence.GUESS);
            assertThat(match.lookup()).isInstanceOf(Lookup.Found.class);
        });
        move(move -> {
            move.people().decide(ben.id(), new Decision.Accept(new Handle("ben", "lagoon.example")));
            return ben;
        });
        assertThat(match()).extracting(PersonRow::state).containsOnly(State.FOUND);
    }

    @Test
    void listsThoseWhoGiveNoAddressToCheckByHand() throws Exception {
        follow(person(1, "ana", "Find me on Mastodon!", ""), person(2, "ben", "painter", ""));
        assertThat(match())
                .extracting(PersonRow::state, PersonRow::reason)
                .containsExactlyInAnyOrder(
                        tuple(State.BY_HAND, "They write “Mastodon” and give no address; look for them by hand"),
                        tuple(State.NO_ADDRESS, "No Fediverse address in their words"));
    }

    @Test
    void looksUpWhatTheUserAddsAndKeepsItForEver() throws Exception {
        livesAt("ana", "lagoon.example");
        follow(person(1, "ana_bird", "painter", ""));
        var row = only(match());
        move(move -> {
            move.people().decide(row.id(), new Decision.Accept(new Handle("ana", "lagoon.example")));
            return row;
        });
        assertThat(only(move(move -> move.people().followed())).state()).isEqualTo(State.WAITING);
        var found = only(match());
        assertThat(found.state()).isEqualTo(State.FOUND);
        assertThat(found.chosen().map(Match::candidate).map(Candidate::form)).contains(Form.BY_HAND);
        follow(person(1, "ana_bird", "painter, @other@dune.example", ""));
        livesAt("other", "dune.example");
        var again = only(match());
        assertThat(again.matches()).hasSize(2);
        assertThat(again.chosen().map(match -> match.candidate().handle().toString()))
                .contains("ana@lagoon.example");
    }

    @Test
    void saysThatAnAddedAddressDoesNotExist() throws Exception {
        hosts.on(
                "https://lagoon.example/.well-known/nodeinfo",
                200,
                "application/json",
                "{\"links\":[{\"rel\":\"http://nodeinfo.diaspora.software/ns/schema/2.0\",\"href\":\"https://lagoon.example/n\"}]}");
        hosts.on(
                "https://lagoon.example/n",
                200,
                "application/json",
                "{\"software\":{\"name\":\"mastodon\",\"version\":\"4\"},\"protocols\":[\"activitypub\"]}");
        follow(person(1, "ana_bird", "painter", ""));
        var row = only(match());
        move(move -> {
            move.people().decide(row.id(), new Decision.Accept(new Handle("nobody", "lagoon.example")));
            return row;
        });
        var looked = only(match());
        assertThat(looked.state()).isEqualTo(State.NOT_FOUND);
        assertThat(looked.reason()).isEqualTo("There is no such account");
    }

    @Test
    void ranksServersByTheirPeople() throws Exception {
        livesAt("ana", "lagoon.example");
        livesAt("ben", "dune.example");
        livesAt("cy", "dune.example");
        follow(
                person(1, "ana", "@ana@lagoon.example", ""),
                person(2, "ben", "@ben@dune.example", ""),
                person(3, "cy", "@cy@dune.example", ""));
        match();
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            var verdict = new HostVerdict.Fediverse("gotosocial", "0.19", HostVerdict.Door.CLOSED);
            journal.hosts().keep(new Hosts.Row("dune.example", verdict, 0, START));
            journal.hosts().keep(new Hosts.Row("lagoon.example", new HostVerdict.Undecided("?"), 1, START));
        }
        var homes = move(move -> move.people().homes());
        assertThat(homes)
                .containsExactly(
                        new Home("dune.example", 2, "gotosocial", "0.19", HostVerdict.Door.CLOSED),
                        new Home("lagoon.example", 1, "", "", HostVerdict.Door.UNKNOWN));
    }
}
