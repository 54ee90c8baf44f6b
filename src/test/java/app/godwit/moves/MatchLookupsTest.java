package app.godwit.moves;

import static app.godwit.http.ScriptedHosts.redirect;
import static app.godwit.http.ScriptedHosts.reply;
import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Confidence;
import app.godwit.handles.Match;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.http.ScriptedHosts;
import app.godwit.journal.Journal;
import app.godwit.journal.Matches;
import app.godwit.moves.PersonRow.State;
import app.godwit.secrets.RunTokens;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a whole run of `match` makes of each way in which a look-up can end, and when it looks again.
class MatchLookupsTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final String BRIDGE = "bsky.brid.gy";
    private static final String THREADS = "threads.net";

    @TempDir
    private Path folder;

    private final VirtualTime time = new VirtualTime(START);
    private int sources;
    private final ScriptedHosts hosts =
            new ScriptedHosts("*.example", "counter.social", "bird.makeup", BRIDGE, THREADS, "www.threads.net");

    @AfterEach
    void stop() {
        hosts.close();
    }

    private void follow(String handle, String bio) throws Exception {
        follow(1, handle, bio);
    }

    private void follow(long id, String handle, String bio) throws Exception {
        try (var journal = Journal.open(file());
                var intake = journal.intake(77 + ++sources, START.plusSeconds(sources))) {
            intake.person(new Person(id, handle, "", bio, "", "", "", "", ""), Set.of(Tie.FOLLOWING));
        }
    }

    private PersonRow match(MatchOption... options) throws Exception {
        return matchAll(options).getFirst();
    }

    private List<PersonRow> matchAll(MatchOption... options) throws Exception {
        try (var http = new Http(Reach.PUBLIC, List.of(hosts.everyRoute()));
                var move = Move.open(file(), new Tools(time, http, new RunTokens()))) {
            assertThat(move.search().match(Set.of(options)).await().state()).isEqualTo(Progress.State.DONE);
            return move.people().followed();
        }
    }

    private Matches.Row kept() throws Exception {
        try (var journal = Journal.open(file())) {
            return journal.matches().byPerson().values().iterator().next().getFirst();
        }
    }

    private Path file() {
        return folder.resolve("m.godwit");
    }

    private static String question(String user, String host) {
        return "https://" + host + "/.well-known/webfinger?resource=acct:" + user + "@" + host;
    }

    private static String account(String user, String host) {
        return """
            {"subject":"acct:%1$s@%2$s","links":[{"rel":"self","type":"application/activity+json",\
            "href":"https://%2$s/users/%1$s"}]}\
            """.formatted(user, host);
    }

    /// The host runs Mastodon, so that what it says of accounts counts.
    private void isAServer(String host) {
        hosts.on(
                "https://" + host + "/.well-known/nodeinfo",
                200,
                "application/json",
                "{\"links\":[{\"rel\":\"http://nodeinfo.diaspora.software/ns/schema/2.0\",\"href\":\"https://%s/n\"}]}"
                        .formatted(host));
        hosts.on(
                "https://" + host + "/n",
                200,
                "application/json",
                "{\"software\":{\"name\":\"mastodon\",\"version\":\"4\"},\"protocols\":[\"activitypub\"]}");
    }

    private List<String> asked(String part) {
        return hosts.asked().stream().filter(url -> url.contains(part)).toList();
    }

    @Test
    void onlyTwoAnswersMeanAbsent() throws Exception {
        var statuses = List.of(200, 400, 401, 403, 404, 408, 410, 418, 429, 451, 500, 502, 503);
        for (var status : statuses) {
            var host = "s" + status + ".example";
            isAServer(host);
            hosts.on(question("ana", host), status, "text/html", "<p>hello</p>");
            follow(status, "s" + status, "@ana@" + host);
        }
        var rows = matchAll();
        assertThat(rows).hasSameSizeAs(statuses).allSatisfy(row -> {
            assertThat(row.chosen()).isEmpty();
            assertThat(row.reason()).isNotBlank();
        });
        assertThat(rows.stream().filter(row -> row.state() == State.NOT_FOUND))
                .extracting(row -> row.person().handle())
                .containsExactlyInAnyOrder("s404", "s410");
        assertThat(rows.stream().filter(row -> row.state() == State.WAITING)).hasSize(statuses.size() - 2);
        try (var journal = Journal.open(file())) {
            assertThat(journal.matches().due(START.plus(Duration.ofMinutes(20))))
                    .as("to be asked again soon")
                    .hasSize(statuses.size() - 2);
            assertThat(journal.matches().due(START.plus(Duration.ofHours(25))))
                    .as("to be asked again in a day")
                    .hasSize(statuses.size());
        }
    }

    @Test
    void triesAgainWithGrowingPauses() throws Exception {
        isAServer("lagoon.example");
        hosts.on(question("ana", "lagoon.example"), 503, "text/plain", "");
        follow("ana", "@ana@lagoon.example");
        var pauses = new ArrayList<Long>();
        for (var tries = 1; tries <= 10; tries++) {
            match();
            match();
            assertThat(asked("webfinger")).as("not before its time").hasSize(tries);
            pauses.add(Duration.between(time.instant(), kept().due())
                    .plusSeconds(59)
                    .toMinutes());
            time.waitUntil(kept().due());
        }
        assertThat(pauses).containsExactly(10L, 20L, 40L, 80L, 160L, 320L, 640L, 1280L, 1440L, 1440L);
        hosts.on(question("ana", "lagoon.example"), 200, "application/jrd+json", account("ana", "lagoon.example"));
        assertThat(match().state()).isEqualTo(State.FOUND);
        assertThat(kept().tries()).isZero();
    }

    @Test
    void asksTheBridgeForABlueskyName() throws Exception {
        var name = "ana.bsky.social";
        hosts.on(question(name, BRIDGE), 200, "application/jrd+json", account(name, BRIDGE));
        follow("ana", "🦋 " + name);
        var row = match();
        assertThat(row.state()).isEqualTo(State.FOUND);
        assertThat(row.chosen().map(Match::confidence)).contains(Confidence.LIKELY);
        assertThat(row.chosen().flatMap(Targets::of)).hasToString("Optional[" + name + "@" + BRIDGE + "]");
        assertThat(asked("bsky.social/")).isEmpty();
    }

    @Test
    void whoHasNotLetTheBridgeCarryThemIsNotFound() throws Exception {
        isAServer(BRIDGE);
        follow("ana", "ana.bsky.social");
        assertThat(match().state()).isEqualTo(State.NOT_FOUND);
    }

    @Test
    void asksThreadsAndFollowsItToWhereItAnswers() throws Exception {
        var there = "https://www.threads.net/.well-known/webfinger?resource=acct:ana@threads.net";
        hosts.on(question("ana", THREADS), redirect(there));
        hosts.on(there, 200, "application/jrd+json", account("ana", THREADS));
        follow("ana", "https://www.threads.net/@ana");
        var row = match();
        assertThat(row.state()).isEqualTo(State.FOUND);
        assertThat(row.chosen().map(Match::confidence)).contains(Confidence.LIKELY);
    }

    @ParameterizedTest
    @CsvSource({"404, NOT_FOUND", "429, WAITING", "200, WAITING"})
    void whoDoesNotShareFromThreadsIsNotTakenForFound(int status, State state) throws Exception {
        isAServer(THREADS);
        hosts.on(question("ana", THREADS), status, "application/json", "{\"success\":false,\"error\":\"Not found\"}");
        follow("ana", "threads.net/@ana");
        var row = match();
        assertThat(row.state()).isEqualTo(state);
        assertThat(row.chosen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        @ana@counter.social         | does not talk to other servers
        https://counter.social/@ana | does not talk to other servers
        @ana@bird.makeup            | copies their posts from X
        https://bird.makeup/@ana    | copies their posts from X
        """)
    void asksNobodyAboutServersOfNoUse(String bio, String why) throws Exception {
        follow("ana", bio);
        var row = match();
        assertThat(row.state()).isEqualTo(State.NOT_FOUND);
        assertThat(row.reason()).contains(why);
        assertThat(hosts.asked()).isEmpty();
    }

    @Test
    void marksACopyOfXByWhatItsServerRuns() throws Exception {
        hosts.on(question("ana", "lagoon.example"), 200, "application/jrd+json", account("ana", "lagoon.example"));
        isAServer("lagoon.example");
        hosts.on(
                "https://lagoon.example/n",
                reply(
                        200,
                        "application/json",
                        "{\"software\":{\"name\":\"BirdsiteLIVE\",\"version\":\"1\"},\"protocols\":[\"activitypub\"]}"));
        follow("ana", "@ana@lagoon.example");
        assertThat(match()).satisfies(row -> {
            assertThat(row.state()).isEqualTo(State.NOT_FOUND);
            assertThat(row.reason()).isEqualTo("A bot that copies their posts from X");
        });
    }

    @Test
    void takesAMailAddressForOneWhenItsHostIsNoServer() throws Exception {
        follow("ana", "painter, ana@dune.example");
        var row = match();
        assertThat(row.state()).isEqualTo(State.NOT_FOUND);
        assertThat(row.reason()).isEqualTo("dune.example is not a Fediverse server.");
    }

    /// A guess is nobody found: what they wrote is asked for again, the guess is not.
    @Test
    void asksAgainForThoseOfWhomThereIsOnlyAGuess() throws Exception {
        isAServer("dune.example");
        isAServer("lagoon.example");
        follow("ana", "@ana@dune.example");
        follow(2, "ben", "@ben@lagoon.example");
        hosts.on(question("ana", "lagoon.example"), 200, "application/jrd+json", account("ana", "lagoon.example"));
        hosts.on(question("ben", "lagoon.example"), 200, "application/jrd+json", account("ben", "lagoon.example"));
        match(MatchOption.GUESS);
        match(MatchOption.RECHECK);
        assertThat(asked("ana@dune.example")).hasSize(2);
        assertThat(asked("ana@lagoon.example")).hasSize(1);
        assertThat(asked("ben@lagoon.example")).hasSize(1);
    }

    @Test
    void whatWasGuessedCountsAsSoonAsTheyWriteIt() throws Exception {
        follow("ana", "on Mastodon");
        follow(2, "ben", "@ben@lagoon.example");
        for (var user : List.of("ana", "ben")) {
            hosts.on(question(user, "lagoon.example"), 200, "application/jrd+json", account(user, "lagoon.example"));
        }
        match(MatchOption.GUESS);
        follow("ana", "now @ana@lagoon.example");
        var row = match();
        assertThat(row.person().handle()).isEqualTo("ana");
        assertThat(row.state()).isEqualTo(State.FOUND);
        assertThat(row.chosen().map(Match::confidence)).contains(Confidence.STATED);
    }
}
