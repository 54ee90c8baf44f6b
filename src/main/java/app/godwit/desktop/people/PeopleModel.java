package app.godwit.desktop.people;

import app.godwit.desktop.kit.Next;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.desktop.session.StepModel;
import app.godwit.handles.Handle;
import app.godwit.moves.Decision;
import app.godwit.moves.Overview;
import app.godwit.moves.PersonRow;
import app.godwit.moves.Progress;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// Everybody followed on X, narrowed by shelf and search, and the user's word on each.
public final class PeopleModel extends StepModel {
    private final ObservableList<PersonRow> all = FXCollections.observableArrayList();
    private final FilteredList<PersonRow> shown = new FilteredList<>(all);
    private final Map<Long, String> haystacks = new HashMap<>();
    private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(Shelf.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Map<Shelf, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Long> opened = new ReadOnlyObjectWrapper<>(0L);
    private boolean lookedUp;
    private Optional<Overview> settled = Optional.empty();

    public PeopleModel(OpenMove move) {
        super(move, Step.PEOPLE);
        move.overview().subscribe((before, now) -> known(now));
        move.run().progress().subscribe((before, now) -> lookedUp = isLookedUp(now));
        shelf.subscribe((before, now) -> narrow());
        search.subscribe((before, now) -> narrow());
        known(overview());
        follow();
    }

    private void known(Overview now) {
        if (lookedUp && !move().run().busy()) {
            settled = Optional.of(now);
            lookedUp = false;
        } else if (settled.isEmpty() && now.found() > 0) {
            settled = Optional.of(now);
        }
        show();
    }

    /// Somebody is new since the last look-up. Whoever still waited after it waits for a later day.
    private boolean needsLookUp() {
        var now = overview();
        return settled.map(then ->
                        then.people() != now.people() || then.named() != now.named() || then.waiting() < now.waiting())
                .orElse(true);
    }

    /// Whether the people were looked up at all.
    public boolean everLookedUp() {
        return settled.isPresent();
    }

    /// Looks everybody up whose time has come.
    public void lookUp() {
        move().run().match(this::fail);
    }

    private static boolean isLookedUp(Progress progress) {
        return progress.state() == Progress.State.DONE
                && progress.parts().stream().anyMatch(part -> part.name().equals("people"));
    }

    @Override
    protected void reload() {
        show();
        ask(session()::people, this::take);
    }

    private void take(List<PersonRow> rows) {
        counts.set(count(rows));
        haystacks.clear();
        rows.forEach(row -> haystacks.put(row.id(), Finds.haystack(row)));
        if (samePeople(rows)) {
            replaceChanged(rows);
        } else {
            all.setAll(rows);
        }
    }

    private boolean samePeople(List<PersonRow> rows) {
        return rows.stream()
                .map(PersonRow::id)
                .toList()
                .equals(all.stream().map(PersonRow::id).toList());
    }

    /// Touches only what is new, so that the list keeps its place and its selection.
    private void replaceChanged(List<PersonRow> rows) {
        for (var i = 0; i < rows.size(); i++) {
            if (!rows.get(i).equals(all.get(i))) {
                all.set(i, rows.get(i));
            }
        }
    }

    private static Map<Shelf, Integer> count(List<PersonRow> rows) {
        var counts = new EnumMap<Shelf, Integer>(Shelf.class);
        for (var shelf : Shelf.values()) {
            counts.put(shelf, (int) rows.stream().filter(shelf::holds).count());
        }
        return Map.copyOf(counts);
    }

    private void narrow() {
        var wanted = shelf.get();
        var needle = search.get().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(
                row -> wanted.holds(row) && haystacks.getOrDefault(row.id(), "").contains(needle));
    }

    /// Follow this one of the person's matches.
    public void accept(PersonRow row, Handle handle) {
        decide(row, new Decision.Accept(handle));
    }

    /// Do not follow.
    public void reject(PersonRow row) {
        decide(row, new Decision.Reject());
    }

    /// As if nothing had been said.
    public void leaveOpen(PersonRow row) {
        decide(row, new Decision.Undecided());
    }

    /// From follow to not follow and back.
    public void toggle(PersonRow row) {
        if (row.chosen().isPresent()) {
            reject(row);
        } else {
            Finds.best(row).ifPresent(match -> accept(row, Finds.handle(match)));
        }
    }

    private void decide(PersonRow row, Decision decision) {
        ask(
                () -> {
                    session().decide(row.id(), decision);
                    return row;
                },
                done -> move().refresh());
    }

    /// Opens the evidence of this person, or closes it when it is open.
    public void open(PersonRow row) {
        opened.set(opened.get() == row.id() ? 0L : row.id());
    }

    @Override
    protected void show() {
        var known = overview();
        var line = known.people() == 0
                ? words().of("people.truth.nothing")
                : words().of("people.truth", known.named(), known.people(), known.found(), known.toDecide());
        show(line, nextNow());
    }

    private Next nextNow() {
        if (overview().people() == 0) {
            return new Next.Offer(
                    words().of("people.next.nothing"),
                    words().of("people.bringIn"),
                    () -> move().step().set(Step.BRING_IN));
        }
        if (move().run().busy() || lookedUp) {
            return new Next.Wait(words().of("people.next.busy"));
        }
        if (needsLookUp()) {
            return new Next.Offer(words().of("people.next.match"), words().of("people.match"), this::lookUp);
        }
        return onward(words().of("people.next.server", overview().found()));
    }

    /// What the list shows now.
    public ObservableList<PersonRow> shown() {
        return shown;
    }

    public ObjectProperty<Shelf> shelf() {
        return shelf;
    }

    public StringProperty search() {
        return search;
    }

    public ReadOnlyObjectProperty<Map<Shelf, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /// The id of the person whose evidence is open, 0 when none is.
    public ReadOnlyObjectProperty<Long> opened() {
        return opened.getReadOnlyProperty();
    }
}
