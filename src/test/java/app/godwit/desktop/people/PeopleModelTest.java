package app.godwit.desktop.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.Sample;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.kit.Next;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.moves.Decision;
import app.godwit.moves.MatchOption;
import app.godwit.moves.PersonRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleModelTest {
    private final SeededSession session = new SeededSession().filled();
    private final OpenMove move = Open.of(session);
    private final PeopleModel model = inSight();

    private PeopleModel inSight() {
        var people = new PeopleModel(move);
        move.step().set(Step.PEOPLE);
        return people;
    }

    @Test
    void showsEverybodyAtFirst() {
        assertThat(model.list().shown()).hasSize(13);
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, 13",
        "PROVEN, 2",
        "STATED, 5",
        "LIKELY, 1",
        "GUESS, 1",
        "FOLLOWED, 2",
        "WAITING, 1",
        "NOT_FOUND, 3",
        "TO_DECIDE, 0"
    })
    void aShelfHoldsAsManyAsItsChipSays(Shelf shelf, int count) {
        model.list().shelf().set(shelf);

        assertThat(model.list().shown()).hasSize(count);
        assertThat(model.list().counts().get()).containsEntry(shelf, count);
    }

    @ParameterizedTest
    @CsvSource({"JONAS, 3", "phare, 2", "佐藤, 6", "@rad.example, 3", "  leomarin , 2"})
    void searchFindsNamesAddressesAndWords(String typed, long person) {
        model.list().search().set(typed);

        assertThat(model.list().shown()).extracting(PersonRow::id).containsExactly(person);
    }

    @Test
    void shelfAndSearchNarrowTogether() {
        model.list().shelf().set(Shelf.PROVEN);
        model.list().search().set("jonas");

        assertThat(model.list().shown()).isEmpty();
    }

    @Test
    void rejectingAndTakingBackChangesOneRowAndKeepsTheOthers() {
        var others = model.list().shown().subList(1, 13).stream().toList();

        model.reject(row(1));
        assertThat(row(1).decision()).isInstanceOf(Decision.Reject.class);
        assertThat(row(1).chosen()).isEmpty();
        assertThat(model.list().shown().subList(1, 13)).containsExactlyElementsOf(others);

        model.leaveOpen(row(1));
        assertThat(row(1).chosen()).isPresent();
    }

    @Test
    void togglingAGuessAcceptsIt() {
        model.toggle(row(7));

        assertThat(session.heard).contains("decide 7 Accept[handle=kwame@radio.example]");
        assertThat(row(7).chosen()).isPresent();
    }

    @Test
    void onlyOnePersonsEvidenceIsOpen() {
        model.open(row(1));
        model.open(row(2));
        assertThat(model.opened().get()).isEqualTo(2);

        model.open(row(2));
        assertThat(model.opened().get()).isZero();
    }

    @Test
    void newPeopleCanBeLookedUp() {
        session.changeRows(rows -> rows.subList(0, 5));
        move.refresh();
        assertThat(model.next().get()).isInstanceOf(Next.Offer.class);
        if (model.next().get() instanceof Next.Offer offer) {
            offer.act().run();
        }

        assertThat(session.heard).contains("match");
        assertThat(model.next().get()).isInstanceOf(Next.Wait.class);
    }

    @Test
    void beforeTheFirstLookUpNobodyIsCalledMissing() {
        var before = Open.of(new SeededSession().filled().changeRows(rows -> rows.subList(9, 13)));

        assertThat(new PeopleModel(before).everLookedUp()).isFalse();
    }

    @Test
    void whoeverStillWaitsAfterALookUpDoesNotHoldUpTheMove() {
        move.run().match(Set.of(), failure -> {});
        session.job().reach(80);
        move.run().tick();

        assertThat(move.overview().get().waiting()).isEqualTo(1);
        assertThat(model.truth().get()).contains("8 found");
        if (model.next().get() instanceof Next.Offer offer) {
            offer.act().run();
        }
        assertThat(move.step().get()).isEqualTo(Step.SERVER);
    }

    @Test
    void severalUsableAccountsNeedADecision() {
        session.changeRows(rows ->
                rows.stream().map(row -> row.id() == 1 ? withTwo(row) : row).toList());
        move.refresh();

        assertThat(model.list().counts().get()).containsEntry(Shelf.TO_DECIDE, 1);
    }

    @Test
    void theLastDecisionIsTakenBackWithAllThatWasDecidedTogether() {
        model.reject(row(2));
        model.rejectAll(
                model.list().shown().stream().filter(row -> row.id() <= 3).toList());
        assertThat(row(1).chosen()).isEmpty();

        model.undo();
        assertThat(row(1).chosen()).isPresent();
        assertThat(row(2).decision()).isInstanceOf(Decision.Reject.class);

        model.undo();
        assertThat(row(2).decision()).isInstanceOf(Decision.Undecided.class);
        assertThat(model.undoable().get()).isFalse();
    }

    @Test
    void acceptingManyLeavesOutThoseOfWhomNobodyIsFound() {
        model.acceptAll(List.copyOf(model.list().shown()));

        assertThat(session.heard).filteredOn(said -> said.startsWith("decide")).hasSize(9);
    }

    @Test
    void anAddressIsAddedByHand() {
        model.acceptByHand(row(10), " @otto@elsewhere.example ");

        assertThat(session.heard).contains("decide 10 Accept[handle=otto@elsewhere.example]");
        assertThat(model.trouble().get()).isEmpty();
    }

    @Test
    void whatIsNoAddressIsSaid() {
        model.acceptByHand(row(10), "otto at home");

        assertThat(model.trouble().get())
                .isEqualTo("otto at home is not an address. Type one such as @name@server.example.");
        assertThat(model.undoable().get()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PERSON, UP, Ana Díaz", "SURE, UP, Ana Díaz", "ACCOUNT, UP, Ana Díaz"})
    void anyColumnSortsTheList(Order.Column column, Order.Way way, String first) {
        model.list().order().set(new Order(column, way));
        assertThat(model.list().shown().getFirst().person().name()).isEqualTo(first);

        model.list().order().set(new Order(column, Order.Way.DOWN));
        assertThat(model.list().shown().getFirst().person().name()).isNotEqualTo(first);

        model.list().order().set(Order.AS_GIVEN);
        assertThat(model.list().shown()).extracting(PersonRow::id).isSorted();
    }

    @Test
    void pressingAHeadSortsThenTurnsThenForgets() {
        var once = Order.AS_GIVEN.pressed(Order.Column.SURE);
        assertThat(once).isEqualTo(new Order(Order.Column.SURE, Order.Way.UP));
        assertThat(once.pressed(Order.Column.SURE)).isEqualTo(new Order(Order.Column.SURE, Order.Way.DOWN));
        assertThat(once.pressed(Order.Column.SURE).pressed(Order.Column.SURE)).isEqualTo(Order.AS_GIVEN);
        assertThat(once.pressed(Order.Column.PERSON)).isEqualTo(new Order(Order.Column.PERSON, Order.Way.UP));
    }

    @Test
    void whatIsTickedGoesIntoTheLookUp() {
        model.options().add(MatchOption.LINKS);
        model.options().add(MatchOption.GUESS);
        model.lookUp();

        assertThat(session.heard).contains("match [LINKS, GUESS]");
    }

    @Test
    void aTableGoesOutAndItsDecisionsComeBack(@TempDir Path folder) throws IOException {
        var table = folder.resolve("people.csv");
        model.write(table);
        assertThat(model.told().get()).contains("people.csv");
        var lines = Files.readString(table);

        Files.writeString(table, lines.replaceFirst("(?m)^(1,[^\r\n]*)$", "$1").replace("decision", "decision"));
        model.review(table);

        assertThat(model.trouble().get()).isEmpty();
        assertThat(model.told().get()).isEqualTo("The table says nothing new.");
    }

    @Test
    void theChartCountsThoseWhoWouldBeFollowed() {
        assertThat(model.list().servers().get())
                .extracting(Crowd.Living::host)
                .contains("lago.example", "phare.example");
        assertThat(model.list().servers().get().stream()
                        .mapToInt(Crowd.Living::people)
                        .sum())
                .isEqualTo((int) model.list().shown().stream()
                        .filter(row -> row.chosen().isPresent())
                        .count());
    }

    private static PersonRow withTwo(PersonRow row) {
        var second = Sample.people().get(1).matches();
        var both = new java.util.ArrayList<>(row.matches());
        both.addAll(second);
        return new PersonRow(
                row.id(), row.person(), row.state(), both, row.chosen(), new Decision.Undecided(), row.reason());
    }

    private PersonRow row(long id) {
        return model.list().shown().stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
