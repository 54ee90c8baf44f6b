package app.godwit.desktop.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.desktop.example.Open;
import app.godwit.desktop.example.Sample;
import app.godwit.desktop.example.SeededSession;
import app.godwit.desktop.kit.Next;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.moves.Decision;
import app.godwit.moves.PersonRow;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
        assertThat(model.shown()).hasSize(13);
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
        model.shelf().set(shelf);

        assertThat(model.shown()).hasSize(count);
        assertThat(model.counts().get()).containsEntry(shelf, count);
    }

    @ParameterizedTest
    @CsvSource({"JONAS, 3", "phare, 2", "佐藤, 6", "@rad.example, 3", "  leomarin , 2"})
    void searchFindsNamesAddressesAndWords(String typed, long person) {
        model.search().set(typed);

        assertThat(model.shown()).extracting(PersonRow::id).containsExactly(person);
    }

    @Test
    void shelfAndSearchNarrowTogether() {
        model.shelf().set(Shelf.PROVEN);
        model.search().set("jonas");

        assertThat(model.shown()).isEmpty();
    }

    @Test
    void rejectingAndTakingBackChangesOneRowAndKeepsTheOthers() {
        var others = model.shown().subList(1, 13).stream().toList();

        model.reject(row(1));
        assertThat(row(1).decision()).isInstanceOf(Decision.Reject.class);
        assertThat(row(1).chosen()).isEmpty();
        assertThat(model.shown().subList(1, 13)).containsExactlyElementsOf(others);

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

        assertThat(model.counts().get()).containsEntry(Shelf.TO_DECIDE, 1);
    }

    private static PersonRow withTwo(PersonRow row) {
        var second = Sample.people().get(1).matches();
        var both = new java.util.ArrayList<>(row.matches());
        both.addAll(second);
        return new PersonRow(
                row.id(), row.person(), row.state(), both, row.chosen(), new Decision.Undecided(), row.reason());
    }

    private PersonRow row(long id) {
        return model.shown().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }
}
