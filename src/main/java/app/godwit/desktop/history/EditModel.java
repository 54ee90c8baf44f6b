package app.godwit.desktop.history;

import app.godwit.desktop.session.Selection;
import app.godwit.posts.Draft;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Other words for the posts of one tweet: what they would be is tried out while the user types.
final class EditModel {
    private final HistoryModel history;
    private final Runnable done;
    private final ReadOnlyObjectWrapper<Optional<Edit>> edit = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Draft>> tried = new ReadOnlyObjectWrapper<>(List.of());
    private String typed = "";
    private boolean trying;

    /// @param done called when there is nothing more to edit
    EditModel(HistoryModel history, Runnable done) {
        this.history = history;
        this.done = done;
    }

    /// A tweet in the user's hands.
    ///
    /// @param words    of its posts as they were when this began
    /// @param original the tweet's own
    record Edit(Selection selection, long source, String words, String original) {}

    /// Reads what there is to edit.
    void begin(PostLine.Post post) {
        var source = post.draft().source();
        history.selection()
                .get()
                .ifPresent(selection -> history.askFor(
                        () -> new Edit(selection, source, selection.words(source), selection.original(source)),
                        this::begin,
                        () -> {}));
    }

    private void begin(Edit begun) {
        typed = begun.words();
        tried.set(List.of());
        edit.set(Optional.of(begun));
        tryOut();
    }

    /// What the user has typed so far.
    void type(String words) {
        typed = words;
        tryOut();
    }

    private void tryOut() {
        if (trying || edit.get().isEmpty()) {
            return;
        }
        trying = true;
        var now = edit.get().get();
        var words = typed;
        history.askFor(
                () -> now.selection().saying(now.source(), words),
                drafts -> tried(words, drafts),
                () -> trying = false);
    }

    private void tried(String words, List<Draft> drafts) {
        trying = false;
        tried.set(drafts);
        if (!words.equals(typed)) {
            tryOut();
        }
    }

    /// Whether it can be kept: something is left to post.
    boolean canKeep() {
        return !typed.isBlank()
                || tried.get().stream().anyMatch(draft -> !draft.media().isEmpty());
    }

    boolean isOriginal() {
        return edit.get().filter(now -> now.original().equals(typed)).isPresent();
    }

    /// Keeps the words with the move; the tweet's own need not be kept.
    void keep() {
        edit.get().ifPresent(now -> {
            var words = typed;
            history.askFor(
                    () -> {
                        if (words.equals(now.original())) {
                            history.history().unword(now.source());
                        } else {
                            history.history().reword(now.source(), words);
                        }
                        return now;
                    },
                    kept -> {
                        history.composeAnew();
                        cancel();
                    },
                    () -> {});
        });
    }

    void cancel() {
        edit.set(Optional.empty());
        done.run();
    }

    ReadOnlyObjectProperty<Optional<Edit>> edit() {
        return edit.getReadOnlyProperty();
    }

    /// The posts that the typed words would be.
    ReadOnlyObjectProperty<List<Draft>> tried() {
        return tried.getReadOnlyProperty();
    }
}
