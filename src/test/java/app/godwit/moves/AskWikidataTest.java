package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.godwit.handles.Form;
import app.godwit.handles.OnRecord.Registered;
import app.godwit.journal.Journal;
import app.godwit.journal.KnownPerson;
import app.godwit.moves.Progress.State;
import app.godwit.secrets.RunTokens;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import app.godwit.wikidata.InventedRegister;
import app.godwit.wikidata.Wikidata;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names from an invented register behind a real SPARQL engine.
class AskWikidataTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private final VirtualTime time = new VirtualTime(START);
    private InventedRegister register;

    @BeforeEach
    void open() throws IOException {
        register = new InventedRegister();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Move move() throws Exception {
        return Move.open(folder.resolve("m.godwit"), new Tools(time, register.http(), new RunTokens()));
    }

    private void journal(Consumer<Journal> work) throws Exception {
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            work.accept(journal);
        }
    }

    private void follow(Person... people) throws Exception {
        journal(journal -> {
            try (var intake = journal.intake(77, START.minus(Duration.ofDays(365)))) {
                List.of(people).forEach(person -> intake.person(person, Set.of(Tie.FOLLOWING)));
            }
        });
    }

    private static Person called(long number, String handle) {
        return Person.named(number, handle, "");
    }

    private Progress ask() throws Exception {
        try (var move = move()) {
            return move.search().nameFromWikidata().await();
        }
    }

    private static MockResponse busy(int status, String retryAfter) {
        var reply = new MockResponse.Builder().code(status).body("busy");
        return retryAfter.isEmpty()
                ? reply.build()
                : reply.setHeader("Retry-After", retryAfter).build();
    }

    @Test
    void namesNumbersAndRemembersWhatTheRegisterTies() throws Exception {
        follow(Person.numbered(1001), called(1002, "bo_second"), Person.numbered(5), called(0, "Gil_Waves"));
        assertThat(ask().state()).isEqualTo(State.DONE);
        journal(journal -> assertThat(journal.people().with(Tie.FOLLOWING))
                .extracting(
                        known -> known.person().handle(),
                        known -> known.onRecord().oldNames(),
                        known -> known.onRecord().addresses())
                .containsExactly(
                        tuple(
                                "AdaTern",
                                Set.of(),
                                List.of(new Registered("ada@coast.example", "Wikidata Q900001", Form.REGISTER))),
                        tuple(
                                "bo_second",
                                Set.of("bo_first", "bo_now"),
                                List.of(new Registered("bo@new.example", "Wikidata Q900002", Form.REGISTER))),
                        tuple("", Set.of(), List.of()),
                        tuple(
                                "Gil_Waves",
                                Set.of(),
                                List.of(new Registered("gil@coast.example", "Wikidata Q900008", Form.DIRECTORY)))));
    }

    @Test
    void believesAnAddressLessWhereItMayBeAnothers() throws Exception {
        follow(Person.numbered(1004), Person.numbered(1006));
        ask();
        journal(journal -> assertThat(journal.people().with(Tie.FOLLOWING))
                .flatExtracting(known -> known.onRecord().addresses())
                .extracting(Registered::form)
                .containsOnly(Form.DIRECTORY)
                .hasSize(4));
    }

    @Test
    void leavesAHandleToTheOneWhoseNumberTheRegisterKnows() throws Exception {
        follow(called(1010, "ivy_elsewhere"), called(0, "passed_on"));
        ask();
        journal(journal -> assertThat(journal.people().with(Tie.FOLLOWING))
                .extracting(
                        known -> known.person().handle(),
                        known -> known.onRecord().addresses().size())
                .containsExactly(tuple("ivy_elsewhere", 1), tuple("passed_on", 0)));
    }

    @Test
    void asksNothingTwiceWithinAMonth() throws Exception {
        follow(Person.numbered(1001), Person.numbered(5));
        ask();
        ask();
        assertThat(register.requests()).hasSize(1);
        follow(Person.numbered(6));
        ask();
        assertThat(register.questions().getLast()).contains("{ \"6\" }");
        time.waitUntil(time.instant().plus(Duration.ofDays(31)));
        ask();
        assertThat(register.questions().getLast()).contains("\"5\"", "\"6\"", "\"1001\"");
    }

    @Test
    void saysBeforehandWhatItWouldSend() throws Exception {
        follow(LongStream.rangeClosed(1, 201).mapToObj(Person::numbered).toArray(Person[]::new));
        follow(called(0, "gil_waves"));
        try (var move = move()) {
            assertThat(move.search().namesPlan())
                    .isEqualTo(new NamesPlan("query.wikidata.org", 201, 1, 4, Duration.ofSeconds(8)));
            assertThat(register.requests()).isEmpty();
        }
    }

    @Test
    void pausesBetweenQuestions() throws Exception {
        follow(LongStream.rangeClosed(1, 201).mapToObj(Person::numbered).toArray(Person[]::new));
        ask();
        assertThat(register.requests()).hasSize(3);
        assertThat(time.instant()).isEqualTo(START.plusSeconds(4));
    }

    @Test
    void waitsAsLongAsTheRegisterAsksAndGoesOn() throws Exception {
        follow(Person.numbered(1001));
        register.trouble(
                busy(429, "120"),
                busy(503, ""),
                new MockResponse.Builder().body("<html>").build());
        assertThat(ask().state()).isEqualTo(State.DONE);
        assertThat(register.requests()).hasSize(4);
        assertThat(time.instant()).isBetween(START.plusSeconds(120 + 10 + 20), START.plusSeconds(160));
    }

    @Test
    void stopsWhenTheRegisterStaysBusyAndKeepsWhatItHas() throws Exception {
        follow(LongStream.rangeClosed(1001, 1101).mapToObj(Person::numbered).toArray(Person[]::new));
        var answered = new MockResponse.Builder()
                .body("{\"results\":{\"bindings\":[]}}")
                .build();
        register.trouble(answered);
        for (var tries = 0; tries < 5; tries++) {
            register.trouble(busy(500, ""));
        }
        var end = ask();
        assertThat(end.state()).isEqualTo(State.STOPPED);
        assertThat(end.troubles().getLast().what())
                .isEqualTo("Wikidata is busy (500). What it has answered is kept; ask again later.");
        assertThat(end.parts().getFirst().done()).isEqualTo(Wikidata.BATCH);
        try (var move = move()) {
            assertThat(move.search().namesPlan().numbers()).isEqualTo(1);
        }
    }

    @Test
    void stopsAtOnceWhenItIsTurnedAway() throws Exception {
        follow(Person.numbered(1001));
        register.trouble(busy(403, ""));
        var end = ask();
        assertThat(end.state()).isEqualTo(State.STOPPED);
        assertThat(end.troubles().getLast().what()).contains("turns this computer away");
        assertThat(register.requests()).hasSize(1);
    }

    @Test
    void goesOnAfterAPauseWhereItStopped() throws Exception {
        follow(LongStream.rangeClosed(1001, 1150).mapToObj(Person::numbered).toArray(Person[]::new));
        try (var move = move()) {
            var job = move.search().nameFromWikidata();
            job.pause();
            assertThat(job.await().state()).isIn(State.PAUSED, State.DONE);
        }
        assertThat(ask().state()).isEqualTo(State.DONE);
        assertThat(register.questions().stream()
                        .mapToInt(text -> text.split("\"1001\"", -1).length - 1)
                        .sum())
                .isEqualTo(1);
        journal(journal -> assertThat(journal.people().with(Tie.FOLLOWING).stream()
                        .map(KnownPerson::person)
                        .filter(person -> person.id() == 1001))
                .extracting(Person::handle)
                .containsExactly("AdaTern"));
    }
}
