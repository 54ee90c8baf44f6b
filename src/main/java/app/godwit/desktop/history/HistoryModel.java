package app.godwit.desktop.history;

import app.godwit.desktop.kit.Next;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.desktop.session.StepModel;
import app.godwit.moves.Preview;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.posts.Limits;
import app.godwit.tweets.Media;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The posts as they will be, with totals, and what is left out.
public final class HistoryModel extends StepModel {
    private final ObservableList<Draft> posts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<LeftOut>> leftOut = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Totals> totals = Optional.empty();

    public HistoryModel(OpenMove move) {
        super(move, Step.HISTORY);
        follow();
    }

    /// How many tweets are left out for one reason.
    public record LeftOut(Composed.Reason reason, int count) {}

    private record Totals(int posts, int files, int undescribed) {}

    @Override
    protected void reload() {
        show();
        if (overview().tweets() > 0) {
            ask(session()::preview, this::take);
        }
    }

    private void take(Preview preview) {
        if (!preview.posts().equals(posts)) {
            posts.setAll(preview.posts());
        }
        leftOut.set(count(preview.skipped()));
        totals = Optional.of(total(preview.posts()));
        show();
    }

    private static List<LeftOut> count(List<Composed.Skipped> skipped) {
        Map<Composed.Reason, Long> counts = skipped.stream()
                .map(Composed.Skipped::reason)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new LeftOut(entry.getKey(), entry.getValue().intValue()))
                .sorted(Comparator.comparingInt(LeftOut::count).reversed().thenComparing(LeftOut::reason))
                .toList();
    }

    private static Totals total(List<Draft> posts) {
        var files = posts.stream().mapToInt(post -> post.media().size()).sum();
        var undescribed = posts.stream()
                .flatMap(post -> post.media().stream())
                .filter(HistoryModel::lacksWords)
                .count();
        return new Totals(posts.size(), files, (int) undescribed);
    }

    /// Whether those who cannot see it would be told nothing.
    static boolean lacksWords(Media media) {
        return media.alt().isBlank();
    }

    @Override
    protected void show() {
        show(line(), nextNow());
    }

    private String line() {
        if (overview().tweets() == 0) {
            return words().of("history.truth.nothing");
        }
        return totals.map(t -> words().of("history.truth", t.posts(), t.files(), t.undescribed()))
                .orElseGet(() -> words().of("history.truth.reading"));
    }

    private Next nextNow() {
        if (overview().tweets() == 0) {
            return new Next.Offer(
                    words().of("history.next.nothing"),
                    words().of("people.bringIn"),
                    () -> move().step().set(Step.BRING_IN));
        }
        return onward(words().of(signedIn() ? "history.next" : "history.next.careful"));
    }

    private boolean signedIn() {
        return move().account().get().isPresent();
    }

    /// Characters that the server takes in one post; before sign-in Mastodon's usual number.
    public int limit() {
        return move().account()
                .get()
                .map(in -> in.instance().limits().characters())
                .orElse(Limits.MASTODON.characters());
    }

    /// Parents before children, oldest first.
    public ObservableList<Draft> posts() {
        return posts;
    }

    /// Most frequent first.
    public ReadOnlyObjectProperty<List<LeftOut>> leftOut() {
        return leftOut.getReadOnlyProperty();
    }
}
