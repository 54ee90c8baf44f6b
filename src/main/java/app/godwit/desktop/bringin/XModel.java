package app.godwit.desktop.bringin;

import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.RunModel;
import app.godwit.desktop.session.Troubles;
import app.godwit.desktop.session.XKeys;
import app.godwit.moves.CallSet;
import app.godwit.moves.Estimate;
import app.godwit.moves.FetchOption;
import app.godwit.moves.Money;
import app.godwit.moves.Progress;
import app.godwit.moves.ServerException;
import app.godwit.moves.Spending;
import app.godwit.moves.XAccount;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// People from X with the user's own keys: what each call costs, what was spent, and the fetching. Nothing is asked of
/// X before the user has seen its price.
public final class XModel {
    private static final Look NOTHING_YET = new Look(Optional.empty(), Optional.empty(), List.of());

    private final OpenMove move;
    private final XSignInModel signIn;
    private final Errand errand;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(NOTHING_YET);
    private final ReadOnlyObjectWrapper<Optional<CallSet>> fetching = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final Set<FetchOption> options = EnumSet.noneOf(FetchOption.class);

    XModel(OpenMove move) {
        this.move = move;
        this.signIn = new XSignInModel(move, trouble, this::reload);
        this.errand = new Errand(move, RunModel.Work.FETCH, this::ended);
        errand.progress().subscribe((before, now) -> reloadAfterAPage(before, now));
    }

    /// What is known without asking X.
    ///
    /// @param account  whose keys are used; empty before sign-in
    /// @param spending empty before the first look
    /// @param prices   of all that can be fetched now
    public record Look(Optional<XAccount> account, Optional<Spending> spending, List<Estimate> prices) {
        public Look {
            prices = List.copyOf(prices);
        }
    }

    /// Counts and prices once more. Asks X nothing.
    public void reload() {
        var chosen = Set.copyOf(options);
        move.ask(() -> lookNow(move.session().x(), chosen), look::set, this::fail);
    }

    private static Look lookNow(XKeys x, Set<FetchOption> options) throws ServerException {
        var account = x.account();
        var prices = new ArrayList<Estimate>();
        if (account.isPresent()) {
            for (var set : CallSet.values()) {
                prices.add(x.estimate(set, options));
            }
        }
        return new Look(account, Optional.of(x.spending()), prices);
    }

    /// What was spent is told as soon as it is.
    private void reloadAfterAPage(Optional<Progress> before, Optional<Progress> now) {
        if (now.isPresent() && done(before) != done(now)) {
            reload();
        }
    }

    private static int done(Optional<Progress> progress) {
        return progress.stream()
                .flatMap(one -> one.parts().stream())
                .mapToInt(Progress.Part::done)
                .sum();
    }

    /// Takes an option, or gives it up.
    public void toggle(FetchOption option) {
        if (!options.remove(option)) {
            options.add(option);
        }
        reload();
    }

    /// @param typed US dollars, such as `5` or `2.50`
    public void cap(String typed) {
        var amount = Money.parse(typed);
        if (amount.isEmpty()) {
            trouble.set(move.words().of("fromx.cap.wrong"));
            return;
        }
        trouble.set("");
        move.ask(
                () -> {
                    move.session().x().cap(amount.get());
                    return amount;
                },
                kept -> reload(),
                this::fail);
    }

    /// Fetches what the user has agreed to pay for.
    public void fetch(CallSet set) {
        if (isFree()) {
            trouble.set("");
            fetching.set(Optional.of(set));
            move.run().fetch(set, Set.copyOf(options), this::fail);
        }
    }

    /// Goes on with what was paused. What is paid for is not asked again.
    public void resume() {
        fetching.get().ifPresent(this::fetch);
    }

    public void pause() {
        errand.pause();
    }

    private void ended(Progress last) {
        if (last.state() == Progress.State.STOPPED) {
            trouble.set(move.words().said(Troubles.last(last)));
        } else if (last.state() == Progress.State.DONE && options.remove(FetchOption.AGAIN)) {
            // Agreed to once, paid once.
            reload();
        }
    }

    public void signOut() {
        move.askLong(
                () -> {
                    move.session().x().signOut();
                    return move;
                },
                out -> reload(),
                this::fail);
    }

    private void fail(Exception e) {
        trouble.set(Troubles.sentence(e, move.words()));
    }

    public XSignInModel signIn() {
        return signIn;
    }

    /// Whether nothing else runs: one job at a time.
    public boolean isFree() {
        return errand.isFree();
    }

    public boolean runs() {
        return errand.runs();
    }

    public boolean isPausing() {
        return errand.isPausing();
    }

    public boolean has(FetchOption option) {
        return options.contains(option);
    }

    public ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    /// What is fetched now, or was last.
    public ReadOnlyObjectProperty<Optional<CallSet>> fetching() {
        return fetching.getReadOnlyProperty();
    }

    /// Of the running or last fetch.
    public ReadOnlyObjectProperty<Optional<Progress>> progress() {
        return errand.progress();
    }

    /// What went wrong last, `""` when nothing did.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }
}
