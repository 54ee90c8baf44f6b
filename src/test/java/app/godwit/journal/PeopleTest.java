package app.godwit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.godwit.handles.Candidate;
import app.godwit.handles.Evidence;
import app.godwit.handles.Form;
import app.godwit.handles.Handle;
import app.godwit.handles.OnRecord.Registered;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import app.godwit.tweets.UserList;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is who, over all sources.
class PeopleTest {
    private static final Set<Tie> FOLLOWED = Set.of(Tie.FOLLOWING);

    @TempDir
    private Path folder;

    private Journal journal;

    @BeforeEach
    void open() throws MoveFileException {
        journal = Journal.open(folder.resolve("m.godwit"));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    /// One source, all of it seen in that year.
    private record Source(String name, int year, List<Person> people) {
        Instant seen() {
            return Instant.parse(year + "-06-01T00:00:00Z");
        }
    }

    private long bring(Source source) {
        var id = journal.sources().begin(new Sources.Origin("/" + source.name(), "list", "", 0));
        try (var intake = journal.intake(id, source.seen())) {
            source.people().forEach(person -> intake.person(person, FOLLOWED));
        }
        return id;
    }

    private static Source source(String name, int year, Person... people) {
        return new Source(name, year, List.of(people));
    }

    private static Person person(long number, String handle, String bio) {
        return new Person(number, handle, "", bio, "", "", "", "", "");
    }

    private static Person stated(String handle, String address) {
        return new Person(Person.UNKNOWN, handle, "", "", "", "", "", "", address);
    }

    private List<KnownPerson> followed() {
        return journal.people().with(Tie.FOLLOWING);
    }

    private KnownPerson only() {
        assertThat(followed()).hasSize(1);
        return followed().getFirst();
    }

    @Test
    void takesTheNewestWordOnEachFieldWhateverTheOrderOfImport() {
        bring(source("new.csv", 2025, person(5, "ana_now", "")));
        bring(source("old.har", 2022, person(5, "ana_then", "tides")));
        assertThat(only().person()).isEqualTo(person(5, "ana_now", "tides"));
    }

    @Test
    void remembersEverySourceOfEachField() {
        var first = bring(source("new.csv", 2025, person(5, "ana_now", "")));
        var second = bring(source("old.har", 2022, person(5, "ana_then", "tides")));
        assertThat(journal.people().words().get(only().id()))
                .containsExactly(
                        new People.Word(second, Instant.parse("2022-06-01T00:00:00Z"), person(0, "ana_then", "tides")),
                        new People.Word(first, Instant.parse("2025-06-01T00:00:00Z"), person(0, "ana_now", "")));
    }

    @Test
    void keepsRenamesAndTakesAChangeOfCaseForNone() {
        bring(source("a", 2020, person(5, "ana_first", "")));
        bring(source("b", 2022, person(5, "Ana_Now", "")));
        bring(source("c", 2021, person(5, "ana_between", "")));
        bring(source("d", 2024, person(5, "ana_now", "")));
        assertThat(only().person().handle()).isEqualTo("ana_now");
        assertThat(only().onRecord().oldNames()).containsExactlyInAnyOrder("ana_first", "ana_between");
    }

    @Test
    void keepsTheRenameWhenTheSameSourceIsReadAgain() {
        bring(source("a.har", 2020, person(5, "ana_first", "")));
        bring(source("a.har", 2022, person(5, "ana_now", "")));
        assertThat(only().person().handle()).isEqualTo("ana_now");
        assertThat(only().onRecord().oldNames()).containsExactly("ana_first");
    }

    @Test
    void takesTheLastOfSeveralNamesInOneSource() {
        bring(source("a", 2020, person(5, "ana_one", "x"), person(5, "ana_two", "")));
        assertThat(only().person()).isEqualTo(person(5, "ana_two", "x"));
        assertThat(only().onRecord().oldNames()).containsExactly("ana_one");
    }

    @Test
    void letsASourceThatDoesNotTellItsTimeFillGapsOnly() {
        bring(source("a", 2020, person(5, "ana", "")));
        try (var intake = journal.intake(9)) {
            intake.person(person(5, "ana_elsewhere", "from a register"), Set.of());
        }
        assertThat(only().person()).isEqualTo(person(5, "ana", "from a register"));
        assertThat(only().onRecord().oldNames()).containsExactly("ana_elsewhere");
    }

    @Test
    void keepsWhatIsKnownOfTheSuspended() {
        bring(source("a", 2020, person(5, "ana", "tides")));
        bring(source("b", 2025, Person.numbered(5)));
        assertThat(only().person()).isEqualTo(person(5, "ana", "tides"));
    }

    @Test
    void neverJoinsDifferentNumbersByHandle() {
        bring(source("a", 2020, person(5, "swapped", "first")));
        bring(source("b", 2025, person(6, "swapped", "second")));
        assertThat(followed())
                .extracting(known -> known.person().id() + known.person().bio())
                .containsExactly("5first", "6second");
    }

    @Test
    void takesAHandleWithoutNumberForTheOneWhoBoreItLast() {
        bring(source("a", 2025, person(6, "swapped", "")));
        bring(source("b", 2020, person(5, "swapped", "")));
        bring(source("c.csv", 2026, person(0, "Swapped", "whose")));
        assertThat(followed())
                .extracting(known -> known.person().id() + known.person().bio())
                .containsExactly("6whose", "5");
    }

    @Test
    void joinsTheNumberlessWhenTheirNumberComesAndKeepsWhatHangsOnThem() {
        bring(source("archive", 2020, Person.numbered(5)));
        bring(source("a.csv", 2021, person(0, "ana", "tides")));
        var other = followed().getLast().id();
        var handle = new Handle("ana", "coast.example");
        var evidence = new Evidence(Evidence.Field.BIO, "ana@coast.example", 0, 17);
        journal.matches().candidates(Map.of(other, List.of(new Candidate(handle, Form.BARE, evidence))));
        journal.decisions()
                .keep(other, new Decisions.Said(Decisions.Verdict.ACCEPTED, "ana@coast.example"), Instant.EPOCH);
        bring(source("b.har", 2022, person(5, "Ana", "")));
        assertThat(only().person()).isEqualTo(person(5, "Ana", "tides"));
        assertThat(journal.decisions().all()).containsOnlyKeys(only().id());
        assertThat(journal.matches().byPerson()).containsOnlyKeys(only().id());
        assertThat(journal.people().words().get(only().id())).hasSize(3);
    }

    @Test
    void joinsByTheStatedAddressWhereNothingElseTells() {
        bring(source("addresses.txt", 2020, stated("", "ana@coast.example")));
        bring(source("finder.csv", 2021, stated("ana", "Ana@coast.example")));
        assertThat(only().person()).isEqualTo(stated("ana", "Ana@coast.example"));
        bring(source("addresses.txt", 2022, stated("", "ana@coast.example")));
        assertThat(only().person().handle()).isEqualTo("ana");
    }

    /// Fails with the seed in its name.
    @RepeatedTest(20)
    void comesToTheSameInAnyOrder(RepetitionInfo repetition) {
        var sources = new ArrayList<>(List.of(
                source("archive", 2019, Person.numbered(5), Person.numbered(6), person(5, "ana_first", "")),
                source("a.har", 2023, person(5, "ana", "tides"), person(6, "bo", ""), person(7, "cy", "")),
                source("b.csv", 2024, person(0, "ana", "new words"), person(0, "dee", "")),
                source("c.csv", 2025, stated("bo", "bo@coast.example"), person(8, "dee", "")),
                source("d.txt", 2025, stated("", "bo@coast.example"))));
        Collections.shuffle(sources, new Random(repetition.getCurrentRepetition()));
        sources.forEach(this::bring);
        assertThat(followed())
                .as("seed %d", repetition.getCurrentRepetition())
                .extracting(KnownPerson::person)
                .containsExactlyInAnyOrder(
                        person(5, "ana", "new words"),
                        new Person(6, "bo", "", "", "", "", "", "", "bo@coast.example"),
                        person(7, "cy", ""),
                        person(8, "dee", ""));
        assertThat(followed())
                .filteredOn(known -> known.person().id() == 5)
                .extracting(known -> known.onRecord().oldNames())
                .containsExactly(Set.of("ana_first"));
    }

    @Test
    void keepsListsWithTheirMembersWhoAreNoTies() {
        var birders = new UserList("https://x.example/lists/1", "Birders", UserList.Role.CREATED);
        try (var intake = journal.intake(1)) {
            intake.person(person(5, "ana", ""), FOLLOWED);
            intake.list(birders, List.of(person(5, "ana", ""), person(6, "bo", "")));
            intake.list(new UserList(birders.url(), "", UserList.Role.CREATED), List.of(person(7, "cy", "")));
            intake.list(new UserList("https://x.example/lists/2", "", UserList.Role.SUBSCRIBED), List.of());
        }
        assertThat(journal.lists().all())
                .extracting(Lists.KnownList::list, Lists.KnownList::members)
                .containsExactlyInAnyOrder(
                        tuple(birders, 3),
                        tuple(new UserList("https://x.example/lists/2", "", UserList.Role.SUBSCRIBED), 0));
        var list = journal.lists().all().getLast().id();
        assertThat(journal.people().on(list))
                .extracting(known -> known.person().handle())
                .containsExactly("ana", "bo", "cy");
        assertThat(followed()).hasSize(1);
    }

    @Test
    void takesANumberedListForOneWhoeverTellsOfIt() {
        try (var intake = journal.intake(1)) {
            intake.list(new UserList("https://twitter.com/i/lists/55", "", UserList.Role.CREATED), List.of());
            intake.list(UserList.numbered(55, "Waders", UserList.Role.SUBSCRIBED), List.of(person(5, "ana", "")));
            intake.list(new UserList("https://twitter.com/ana/lists/waders", "", UserList.Role.CREATED), List.of());
        }
        assertThat(journal.lists().all())
                .extracting(Lists.KnownList::list)
                .containsExactlyInAnyOrder(
                        UserList.numbered(55, "Waders", UserList.Role.SUBSCRIBED),
                        new UserList("https://twitter.com/ana/lists/waders", "", UserList.Role.CREATED));
    }

    @Test
    void keepsWhatRegistersStateAndWhatTheyWereAsked() {
        bring(source("a", 2020, person(5, "ana", ""), person(6, "bo", "")));
        var ana = followed().getFirst().id();
        var address = new Registered("ana@coast.example", "Register 7", Form.REGISTER);
        var asked =
                List.of(new Registers.Asked("#5", Registers.Knew.YES), new Registers.Asked("#6", Registers.Knew.NO));
        var then = Instant.parse("2026-01-01T00:00:00Z");
        journal.registers().keep("register", asked, Map.of(ana, List.of(address)), then);
        assertThat(followed().getFirst().onRecord().addresses()).containsExactly(address);
        assertThat(journal.registers().askedSince("register", then)).containsExactlyInAnyOrder("#5", "#6");
        assertThat(journal.registers().askedSince("register", then.plusMillis(1)))
                .isEmpty();
        assertThat(journal.registers().askedSince("another", then)).isEmpty();
        journal.registers().keep("register", asked, Map.of(ana, List.of()), then.plusMillis(1));
        assertThat(followed().getFirst().onRecord().addresses()).isEmpty();
    }

    @Test
    void countsWhatIsKnownSourceBySource() {
        bring(source("archive", 2019, Person.numbered(5), Person.numbered(6), person(5, "ana", "")));
        bring(source("a.csv", 2020, person(0, "bo", "see https://bo.example")));
        try (var intake = journal.intake(3)) {
            intake.person(person(99, "stranger", "bio"), Set.of(Tie.FOLLOWER));
        }
        assertThat(journal.knowledge().followed()).isEqualTo(new Knowledge.Counts(3, 2, 2, 1, 1, 1));
        assertThat(journal.knowledge().bySource())
                .containsExactly(
                        new Knowledge.OfSource("/archive", "list", new Knowledge.Counts(2, 2, 1, 0, 0, 1)),
                        new Knowledge.OfSource("/a.csv", "list", new Knowledge.Counts(1, 0, 1, 1, 1, 0)));
    }
}
