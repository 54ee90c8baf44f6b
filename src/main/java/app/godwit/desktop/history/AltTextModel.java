package app.godwit.desktop.history;

import app.godwit.desktop.session.Selection;
import app.godwit.posts.Draft;
import app.godwit.tweets.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The pictures that nobody has described, one after the other. Each description is kept at once.
final class AltTextModel {
    private static final int AT_ONCE = 400;
    private final HistoryModel history;
    private final ReadOnlyObjectWrapper<Optional<At>> at = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CLOSED);
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private List<Picture> queue = List.of();
    private boolean described;

    AltTextModel(HistoryModel history) {
        this.history = history;
    }

    enum State {
        CLOSED,
        /// Looking which pictures there are.
        LOOKING,
        ASKING,
        /// Every picture was shown.
        DONE
    }

    /// A picture, and the post that shows it.
    record Picture(Media media, Draft draft) {}

    /// Where in the queue the user is.
    ///
    /// @param nth from 1
    record At(Picture picture, int nth, int all) {}

    /// Looks for all pictures without description and shows the first.
    void open() {
        told.set("");
        look();
    }

    private void look() {
        state.set(State.LOOKING);
        history.selection()
                .get()
                .ifPresent(selection -> history.askFor(() -> lacking(selection), this::found, this::close));
    }

    private static List<Picture> lacking(Selection selection) {
        var lacking = new ArrayList<Picture>();
        for (var from = 0; from < selection.size(); from += AT_ONCE) {
            for (var draft : selection.page(from, AT_ONCE)) {
                if (!selection.isTakenOut(draft.source()) && !selection.stands(draft.source())) {
                    draft.media().stream()
                            .filter(media -> media.alt().isBlank())
                            .forEach(media -> lacking.add(new Picture(media, draft)));
                }
            }
        }
        return lacking;
    }

    private void found(List<Picture> pictures) {
        queue = pictures;
        show(0);
    }

    private void show(int nth) {
        var there = nth >= 0 && nth < queue.size();
        at.set(there ? Optional.of(new At(queue.get(nth), nth + 1, queue.size())) : Optional.empty());
        state.set(there ? State.ASKING : State.DONE);
    }

    /// Keeps the description and goes on.
    void keep(String words) {
        at.get().ifPresent(here -> {
            var text = words.strip();
            if (!text.isEmpty()) {
                described = true;
                history.askFor(
                        () -> {
                            history.history().describe(here.picture().media().id(), text);
                            return here;
                        },
                        kept -> {},
                        () -> show(here.nth() - 1));
                show(here.nth());
            }
        });
    }

    /// Leaves this one as it is.
    void skip() {
        at.get().ifPresent(here -> show(here.nth()));
    }

    void back() {
        show(at.get().map(here -> here.nth() - 2).orElse(queue.size() - 1));
    }

    boolean canGoBack() {
        return at.get().map(here -> here.nth() > 1).orElse(!queue.isEmpty());
    }

    /// Reads descriptions from a table.
    void bringIn(Path table, java.util.function.IntFunction<String> words) {
        history.askFor(
                () -> history.history().readDescriptions(table),
                count -> {
                    told.set(words.apply(count));
                    history.onceComposed(this::look);
                    history.composeAnew();
                },
                () -> {});
    }

    /// Writes the table to fill in.
    void takeOut(Path table, String words) {
        history.askFor(
                () -> {
                    history.history().writeDescriptions(table);
                    return table;
                },
                written -> told.set(words),
                () -> {});
    }

    /// The posts show what was described meanwhile.
    void close() {
        if (described) {
            described = false;
            history.composeAnew();
        }
        at.set(Optional.empty());
        state.set(State.CLOSED);
    }

    ReadOnlyObjectProperty<Optional<At>> at() {
        return at.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// What came of a table.
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }
}
