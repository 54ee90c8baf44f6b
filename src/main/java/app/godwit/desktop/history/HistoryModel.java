package app.godwit.desktop.history;

import app.godwit.desktop.kit.Next;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.desktop.session.StepModel;
import app.godwit.moves.Preview;
import app.godwit.posts.Apart;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.posts.Limits;
import app.godwit.tweets.Media;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    private final ReadOnlyObjectWrapper<List<Choice>> choices = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Totals> totals = Optional.empty();

    public HistoryModel(OpenMove move) {
        super(move, Step.HISTORY);
        follow();
    }

    /// How many tweets are left out for one reason.
    public record LeftOut(Composed.Reason reason, int count) {}

    /// A kind of tweets set apart: how many there are, and whether they are posted too.
    public record Choice(Apart kind, int count, State state) {
        public enum State {
            LEFT_OUT,
            INCLUDED
        }
    }

    private record Totals(int posts, int files, int undescribed) {}

    @Override
    protected void reload() {
        show();
        if (overview().tweets() > 0) {
            ask(() -> new Look(session().preview(), session().included()), this::take);
        }
    }

    private record Look(Preview preview, Set<Apart> included) {}

    /// Posts the tweets of this kind too: the user's clear yes.
    public void include(Apart kind) {
        choose(kinds -> kinds.add(kind));
    }

    /// Takes that back.
    public void leaveOut(Apart kind) {
        choose(kinds -> kinds.remove(kind));
    }

    private void choose(Consumer<Set<Apart>> change) {
        var kinds = EnumSet.noneOf(Apart.class);
        choices.get().stream()
                .filter(choice -> choice.state() == Choice.State.INCLUDED)
                .map(Choice::kind)
                .forEach(kinds::add);
        change.accept(kinds);
        ask(
                () -> {
                    session().include(kinds);
                    return kinds;
                },
                done -> move().refresh());
    }

    private void take(Look look) {
        var preview = look.preview();
        if (!preview.posts().equals(posts)) {
            posts.setAll(preview.posts());
        }
        leftOut.set(count(preview.skipped()));
        choices.set(choices(look));
        totals = Optional.of(total(preview.posts()));
        show();
    }

    /// Kinds to which a yes was said stay in sight, so that it can be taken back.
    private static List<Choice> choices(Look look) {
        return Arrays.stream(Apart.values())
                .map(kind -> look.included().contains(kind)
                        ? new Choice(kind, look.preview().included().getOrDefault(kind, 0), Choice.State.INCLUDED)
                        : new Choice(kind, leftOut(look.preview(), kind), Choice.State.LEFT_OUT))
                .filter(choice -> choice.count() > 0 || choice.state() == Choice.State.INCLUDED)
                .toList();
    }

    private static int leftOut(Preview preview, Apart kind) {
        return (int) preview.skipped().stream()
                .filter(skipped -> skipped.reason() == kind.reason())
                .count();
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

    /// What is posted only after a clear yes, where there is any of it.
    public ReadOnlyObjectProperty<List<Choice>> choices() {
        return choices.getReadOnlyProperty();
    }

    /// Most frequent first.
    public ReadOnlyObjectProperty<List<LeftOut>> leftOut() {
        return leftOut.getReadOnlyProperty();
    }
}
