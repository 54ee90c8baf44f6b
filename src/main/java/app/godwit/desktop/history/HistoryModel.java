package app.godwit.desktop.history;

import app.godwit.desktop.history.Rounds.Cause;
import app.godwit.desktop.kit.Next;
import app.godwit.desktop.kit.Typing;
import app.godwit.desktop.session.History;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Selection;
import app.godwit.desktop.session.Step;
import app.godwit.desktop.session.StepModel;
import app.godwit.moves.Effort;
import app.godwit.moves.Intent;
import app.godwit.posts.Apart;
import app.godwit.posts.Choice;
import app.godwit.posts.Composed;
import app.godwit.posts.Limits;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which tweets become posts, and how those will be: the wishes, the posts page by page, totals, and what is left out.
///
/// Whatever is wished is chosen in the background, one at a time and only the newest, shown, and then kept
/// with the move; until then the posts before stay in sight.
public final class HistoryModel extends StepModel {
    private final ReadOnlyObjectWrapper<Optional<Selection>> selection = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<PostLines> posts;
    private final ReadOnlyObjectWrapper<List<LeftOut>> leftOut = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Yes>> yeses = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<FileNotes>> notes = new ReadOnlyObjectWrapper<>(List.of());
    private final TotalWords totals;
    private final Wishes wishes = new Wishes();
    private final Rounds rounds = new Rounds();
    private Optional<Effort> effort = Optional.empty();
    private Waiting waiting = Waiting.NOTHING;
    private boolean changed;

    public HistoryModel(OpenMove move) {
        super(move, Step.HISTORY);
        totals = new TotalWords(move.words(), move.when());
        posts = new ReadOnlyObjectWrapper<>(lines(NoSelection.NOTHING, Map.of()));
        follow();
        move.step().subscribe((before, now) -> leave(before));
    }

    /// How many tweets are left out for one reason.
    public record LeftOut(Composed.Reason reason, int count) {}

    /// A kind of tweets set apart: how many there are, and whether they are posted too.
    public record Yes(Apart kind, int count, State state) {
        public enum State {
            LEFT_OUT,
            INCLUDED
        }
    }

    /// What follows depends on what was chosen here.
    private void leave(Step before) {
        if (before == Step.HISTORY && changed) {
            changed = false;
            keep();
            move().refresh();
        }
    }

    @Override
    protected void reload() {
        show();
        if (overview().tweets() > 0 && !(move().run().busy() && selection.get().isPresent())) {
            compose(Cause.FILE);
        }
    }

    /// Other tweets than those chosen now.
    public void choose(UnaryOperator<Choice> change) {
        wish(wished -> wished.with(change.apply(wished.choice())));
    }

    /// Posts the tweets of this kind too: the user's clear yes.
    public void include(Apart kind) {
        wish(wished -> Wishes.including(wished, kind));
    }

    /// Takes that back.
    public void leaveOut(Apart kind) {
        wish(wished -> Wishes.leavingOut(wished, kind));
    }

    /// Takes out the thread that this tweet is part of, or puts it back.
    public void turn(long tweet) {
        selection.get().ifPresent(seen -> choose(choice -> ByHand.turned(seen, choice, tweet)));
    }

    /// Whether the thread at the top of which this tweet stands is wished to be posted.
    public boolean isTakenOut(long unit) {
        return selection
                .get()
                .filter(seen -> ByHand.isTakenOut(seen, intent().get().choice(), unit))
                .isPresent();
    }

    /// Everything back to what is chosen before anybody chooses.
    public void reset() {
        choose(ByHand::alone);
    }

    private void wish(UnaryOperator<Intent> change) {
        if (wishes.change(change)) {
            changed = true;
            if (typing() == Typing.Pace.AT_REST) {
                keep();
            }
            compose(Cause.WISH);
        }
    }

    /// Nothing that is shown waits for it.
    private void keep() {
        wishes.unkept().ifPresent(wished -> {
            var newest = wishes.made();
            ask(
                    () -> {
                        history().intend(wished);
                        return newest;
                    },
                    wishes::kept);
        });
    }

    /// Whether each key is worth an answer: where that takes long, only whole words are.
    Typing.Pace typing() {
        return rounds.typing();
    }

    /// Composes the posts anew: their words or descriptions are others now.
    void composeAnew() {
        changed = true;
        compose(Cause.FILE);
    }

    /// Calls back when the posts in sight are those that are wished.
    void onceComposed(Runnable then) {
        waiting = waiting.andThen(then);
    }

    private void compose(Cause why) {
        if (rounds.begin(why, now())) {
            show();
            var wanted = wishes.unkept();
            var near = posts.get().known();
            askLong(() -> Look.at(history(), wanted, near), this::take, rounds::breakOff);
        }
    }

    private Instant now() {
        return session().time().instant();
    }

    private void take(Look look) {
        rounds.end(now()).ifPresentOrElse(this::compose, () -> see(look));
    }

    private void see(Look look) {
        wishes.found(look.intent());
        selection.set(Optional.of(look.selection()));
        posts.set(lines(look.selection(), look.pages()));
        leftOut.set(look.leftOut());
        yeses.set(look.yeses());
        notes.set(look.notes());
        show();
        reckon(look.selection());
        keep();
        var after = waiting;
        waiting = Waiting.NOTHING;
        after.run();
    }

    /// What it takes follows a moment later; until then the figures before stay.
    private void reckon(Selection from) {
        move().askLong(
                        from::effort,
                        takes -> {
                            if (selection.get().filter(from::equals).isPresent()) {
                                effort = Optional.of(takes);
                                show();
                            }
                        },
                        this::fail);
    }

    private PostLines lines(Selection from, Map<Integer, List<PostLine>> known) {
        return new PostLines(from, known, this::read);
    }

    /// Clears no trouble: nobody asked for it.
    private void read(Callable<List<PostLine>> asked, Consumer<List<PostLine>> done, Runnable failed) {
        move().askLong(asked, done, e -> {
            fail(e);
            failed.run();
        });
    }

    @Override
    protected void show() {
        show(line(), nextNow());
    }

    private String line() {
        if (overview().tweets() == 0) {
            return words().of("history.truth.nothing");
        }
        if (rounds.isLong()) {
            return words().of("history.truth.reading");
        }
        return selection
                .get()
                .map(seen -> totals.posts(seen.totals()))
                .orElseGet(() -> words().of("history.truth.reading"));
    }

    private Next nextNow() {
        if (overview().tweets() == 0) {
            return new Next.Offer(
                    words().of("history.next.nothing"),
                    words().of("people.bringIn"),
                    () -> move().step().set(Step.BRING_IN));
        }
        return onward(selection
                .get()
                .flatMap(seen -> effort.map(takes -> totals.effort(seen.totals(), takes) + " " + advice()))
                .orElseGet(this::advice));
    }

    private String advice() {
        return words().of(account().isPresent() ? "history.next" : "history.next.careful");
    }

    private Optional<?> account() {
        return move().account().get();
    }

    /// What the server takes; before sign-in Mastodon's usual numbers.
    public Limits limits() {
        return move().account().get().map(in -> in.instance().limits()).orElse(Limits.MASTODON);
    }

    History history() {
        return session().history();
    }

    /// As [#ask] of the step, for the parts of it.
    <T> void askFor(Callable<T> asked, Consumer<T> done, Runnable afterFailure) {
        askLong(asked, done, afterFailure);
    }

    /// What the wishes choose; empty before it is composed for the first time.
    public ReadOnlyObjectProperty<Optional<Selection>> selection() {
        return selection.getReadOnlyProperty();
    }

    /// What is wished, also while it is still being composed.
    public ReadOnlyObjectProperty<Intent> intent() {
        return wishes.intent();
    }

    /// Parents before children, oldest first.
    ReadOnlyObjectProperty<PostLines> posts() {
        return posts.getReadOnlyProperty();
    }

    /// What is posted only after a clear yes, where there is any of it.
    public ReadOnlyObjectProperty<List<Yes>> yeses() {
        return yeses.getReadOnlyProperty();
    }

    /// Files that do not go up as they are.
    ReadOnlyObjectProperty<List<FileNotes>> notes() {
        return notes.getReadOnlyProperty();
    }

    /// Most frequent first.
    public ReadOnlyObjectProperty<List<LeftOut>> leftOut() {
        return leftOut.getReadOnlyProperty();
    }
}
