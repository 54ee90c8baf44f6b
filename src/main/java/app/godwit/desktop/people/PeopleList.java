package app.godwit.desktop.people;

import app.godwit.desktop.session.OpenMove;
import app.godwit.moves.PersonRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Those of the people who are shown: narrowed by shelf and search, in the order wished for.
public final class PeopleList {
    /// From here on it is quicker to show the list anew.
    private static final int MANY = 500;

    private final OpenMove move;
    private final Consumer<Exception> failed;
    private final ObservableList<PersonRow> shown = FXCollections.observableArrayList();
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.AS_GIVEN);
    private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(Shelf.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Map<Shelf, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<Crowd.Living>> servers = new ReadOnlyObjectWrapper<>(List.of());
    private Crowd crowd = Crowd.NOBODY;
    private List<PersonRow> inSight = List.of();
    private long narrowings;

    PeopleList(OpenMove move, Consumer<Exception> failed) {
        this.move = move;
        this.failed = failed;
        shelf.subscribe((before, now) -> narrow());
        search.subscribe((before, now) -> narrow());
        order.subscribe((before, now) -> sort(now));
    }

    /// Everybody anew.
    void take(Crowd next) {
        crowd = next;
        counts.set(next.counts());
        servers.set(next.servers());
        narrow();
        sort(order.get());
    }

    private void sort(Order wanted) {
        if (!crowd.order().equals(wanted)) {
            var unsorted = crowd;
            move.askSoon(
                    () -> unsorted.in(wanted),
                    sorted -> {
                        if (crowd == unsorted) {
                            crowd = sorted;
                            narrow();
                        }
                    },
                    failed);
        }
    }

    /// Who is shown is found beside the screen's thread; only the last question counts.
    private void narrow() {
        var question =
                new Narrowed.Question(crowd, shelf.get(), search.get().strip().toLowerCase(Locale.ROOT), inSight);
        var nth = ++narrowings;
        move.askSoon(
                question::answer,
                now -> {
                    if (nth == narrowings) {
                        show(now);
                    }
                },
                failed);
    }

    /// Touches only what is new, so that the list keeps its place and its selection.
    private void show(Narrowed now) {
        inSight = now.rows();
        if (now.samePeople() && now.changed().size() < MANY) {
            now.changed().forEach(place -> shown.set(place, inSight.get(place)));
        } else {
            shown.setAll(inSight);
        }
    }

    /// Everybody, whether shown or not, as the move gives them.
    List<PersonRow> everybody() {
        return crowd.given().stream().map(Seen::row).toList();
    }

    public ObservableList<PersonRow> shown() {
        return shown;
    }

    public ObjectProperty<Shelf> shelf() {
        return shelf;
    }

    /// Words that whoever is shown has somewhere.
    public StringProperty search() {
        return search;
    }

    public ObjectProperty<Order> order() {
        return order;
    }

    /// How many are on each shelf, whatever is searched for.
    public ReadOnlyObjectProperty<Map<Shelf, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /// Where those live who would be followed, the fullest server first.
    public ReadOnlyObjectProperty<List<Crowd.Living>> servers() {
        return servers.getReadOnlyProperty();
    }
}
