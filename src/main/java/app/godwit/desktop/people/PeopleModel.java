package app.godwit.desktop.people;

import app.godwit.desktop.kit.Next;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.desktop.session.StepModel;
import app.godwit.handles.Handle;
import app.godwit.moves.Decision;
import app.godwit.moves.MatchOption;
import app.godwit.moves.Overview;
import app.godwit.moves.PersonRow;
import app.godwit.moves.Progress;
import app.godwit.reports.DecisionsCsv;
import app.godwit.reports.EverythingCsv;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// Everybody followed on X: looking them up, and the user's word on each.
public final class PeopleModel extends StepModel {
    private final PeopleList list;
    private final Decisions decisions = new Decisions();
    private final ObservableSet<MatchOption> options = FXCollections.observableSet(EnumSet.noneOf(MatchOption.class));
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Long> opened = new ReadOnlyObjectWrapper<>(0L);
    private boolean lookedUp;
    private Optional<Overview> settled = Optional.empty();

    public PeopleModel(OpenMove move) {
        super(move, Step.PEOPLE);
        list = new PeopleList(move, this::fail);
        move.overview().subscribe((before, now) -> known(now));
        move.run().progress().subscribe((before, now) -> lookedUp = isLookedUp(now));
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
        move().run().match(Set.copyOf(options), this::fail);
    }

    private static boolean isLookedUp(Progress progress) {
        return progress.state() == Progress.State.DONE
                && progress.parts().stream().anyMatch(part -> part.name().equals("people"));
    }

    @Override
    protected void reload() {
        show();
        var wanted = list.order().get();
        ask(() -> Crowd.of(session().people(), wanted, words().locale()), list::take);
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

    /// Follow everybody of these for whom somebody is found.
    public void acceptAll(List<PersonRow> rows) {
        var said = new LinkedHashMap<Long, Decision>();
        rows.forEach(row ->
                Finds.best(row).ifPresent(match -> said.put(row.id(), new Decision.Accept(Finds.handle(match)))));
        decide(rows, said);
    }

    /// Follow nobody of these.
    public void rejectAll(List<PersonRow> rows) {
        var said = new LinkedHashMap<Long, Decision>();
        rows.forEach(row -> said.put(row.id(), new Decision.Reject()));
        decide(rows, said);
    }

    /// From follow to not follow and back; several are made alike.
    public void toggleAll(List<PersonRow> rows) {
        if (rows.size() == 1) {
            toggle(rows.getFirst());
        } else if (rows.stream().anyMatch(row -> row.chosen().isPresent())) {
            rejectAll(rows);
        } else {
            acceptAll(rows);
        }
    }

    /// Follow an address that the user knows. It is looked up by the next look-up.
    public void acceptByHand(PersonRow row, String typed) {
        Handle.parse(typed.strip())
                .ifPresentOrElse(
                        handle -> accept(row, handle), () -> fail(words().of("people.add.wrong", typed.strip())));
    }

    /// Takes the last decision back, with all that was decided together with it.
    public void undo() {
        keep(decisions.takeBack());
    }

    private void decide(PersonRow row, Decision decision) {
        decide(List.of(row), Map.of(row.id(), decision));
    }

    private void decide(List<PersonRow> rows, Map<Long, Decision> said) {
        if (said.isEmpty()) {
            return;
        }
        decisions.about(rows.stream().filter(row -> said.containsKey(row.id())).toList());
        keep(said);
    }

    private void keep(Map<Long, Decision> said) {
        undoable.set(decisions.areAny());
        if (!said.isEmpty()) {
            ask(() -> Decisions.keep(session(), said), done -> move().refresh());
        }
    }

    /// Writes everybody to a table, for a spreadsheet or for somebody else to review.
    public void write(Path table) {
        ask(
                () -> {
                    try (var out = Files.newBufferedWriter(table)) {
                        EverythingCsv.people(session().people(), out);
                    }
                    return table;
                },
                written -> told.set(words().of("people.csv.written", written.toString())));
    }

    /// Reads the decisions of a reviewed table.
    public void review(Path table) {
        ask(() -> DecisionsCsv.read(Files.readString(table), session().people()), said -> {
            told.set(words().of("people.csv.read", said.size()));
            decide(list.everybody(), said);
        });
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

    /// Who is shown.
    public PeopleList list() {
        return list;
    }

    /// What the next look-up does beside reading words and asking for addresses.
    public ObservableSet<MatchOption> options() {
        return options;
    }

    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /// What came of writing or reading a table, `""` at first.
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    /// The id of the person whose evidence is open, 0 when none is.
    public ReadOnlyObjectProperty<Long> opened() {
        return opened.getReadOnlyProperty();
    }
}
