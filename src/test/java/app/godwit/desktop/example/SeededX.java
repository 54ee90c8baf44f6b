package app.godwit.desktop.example;

import app.godwit.desktop.session.XKeys;
import app.godwit.moves.CallSet;
import app.godwit.moves.Estimate;
import app.godwit.moves.FetchOption;
import app.godwit.moves.FromX.Attempt;
import app.godwit.moves.Job;
import app.godwit.moves.Money;
import app.godwit.moves.Progress;
import app.godwit.moves.ServerException;
import app.godwit.moves.Spending;
import app.godwit.moves.XAccount;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// X as an example: 2,000 people followed, a cap of five dollars.
public final class SeededX implements XKeys {
    public static final String PIN = "1234567";
    private static final XAccount MIRA = new XAccount(42, "mira_s", 2000, XAccount.Acting.AS_ACCOUNT);

    private final List<String> heard;
    private final BiFunction<String, Integer, SteppedJob> start;
    private final CompletableFuture<XAccount> consent = new CompletableFuture<>();
    private final EnumSet<CallSet> fetched = EnumSet.noneOf(CallSet.class);
    private Money cap = dollars(5);
    private Money sure = Money.NONE;
    private @Nullable XAccount account;

    SeededX(List<String> heard, BiFunction<String, Integer, SteppedJob> start) {
        this.heard = heard;
        this.start = start;
    }

    public synchronized SeededX signedInAlready() {
        account = MIRA;
        return this;
    }

    /// As after earlier runs.
    public synchronized SeededX having(CallSet... sets) {
        fetched.addAll(List.of(sets));
        sure = dollars(2);
        return this;
    }

    /// As if the user had said yes in the browser.
    public void sayYes() {
        consent.complete(MIRA);
    }

    /// As if X had said that the keys no longer work.
    public synchronized void revoke() {
        account = null;
    }

    private static Money dollars(int dollars) {
        return new Money(dollars * 1_000_000L);
    }

    @Override
    public synchronized Optional<XAccount> account() {
        return Optional.ofNullable(account);
    }

    @Override
    public Attempt signInByPin(String consumerKey, String consumerSecret) throws ServerException {
        heard.add("pin sign-in");
        if (consumerKey.equals("wrong")) {
            throw refused("X does not accept the keys; sign in again (godwit sign-in-x).");
        }
        return new Waiting(true);
    }

    @Override
    public Attempt signInByBrowser(String clientId, String clientSecret, int port) {
        heard.add("browser sign-in at " + port);
        return new Waiting(false);
    }

    private static ServerException refused(String why) {
        return new ServerException(ServerException.Kind.REFUSED, why);
    }

    private final class Waiting implements Attempt {
        private final boolean byPin;

        Waiting(boolean byPin) {
            this.byPin = byPin;
        }

        @Override
        public URI page() {
            return URI.create("https://x.example/oauth/authorize?oauth_token=example");
        }

        @Override
        public XAccount finish(String pin) throws ServerException, InterruptedException {
            if (!byPin) {
                return in(awaited());
            }
            if (!pin.equals(PIN)) {
                throw refused("X does not accept the keys or the PIN; check them and begin again.");
            }
            return in(MIRA);
        }

        @Override
        public void close() {
            heard.add("closed sign-in");
        }
    }

    private XAccount awaited() throws ServerException, InterruptedException {
        try {
            return consent.get();
        } catch (ExecutionException e) {
            throw refused("The sign-in was refused.");
        }
    }

    private synchronized XAccount in(XAccount now) {
        account = now;
        return now;
    }

    @Override
    public XAccount signInWithTokens(String consumerKey, String consumerSecret, String token, String tokenSecret) {
        heard.add("four keys");
        return in(MIRA);
    }

    @Override
    public XAccount signInAsApp(String bearer) {
        heard.add("app");
        return in(new XAccount(42, "mira_s", 0, XAccount.Acting.AS_APP));
    }

    @Override
    public synchronized void signOut() {
        account = null;
    }

    @Override
    public synchronized Spending spending() {
        return new Spending(sure, Money.NONE, cap);
    }

    @Override
    public synchronized void cap(Money most) {
        cap = most;
    }

    @Override
    public synchronized Estimate estimate(CallSet set, Set<FetchOption> options) {
        if (fetched.contains(set) && !options.contains(FetchOption.AGAIN)) {
            return new Estimate(set, OptionalInt.of(0), Money.NONE, Money.NONE, "Nothing is left to ask.");
        }
        var left = spending().left();
        var each = new Money(options.contains(FetchOption.APP_OF_ANOTHER) ? 10_000 : 1_000);
        return switch (set) {
            case FOLLOWS -> new Estimate(set, OptionalInt.of(2000), each.times(2000), left, "");
            case MUTES -> new Estimate(set, OptionalInt.of(9), each.times(9), new Money(135_000), "");
            case NAMES -> new Estimate(set, OptionalInt.of(812), new Money(8_120_000), left, "");
            case BLOCKS, LISTS -> new Estimate(set, OptionalInt.empty(), Money.NONE, left, "");
            case MEMBERS ->
                fetched.contains(CallSet.LISTS)
                        ? new Estimate(set, OptionalInt.of(152), new Money(1_520_000), new Money(1_520_000), "")
                        : new Estimate(set, OptionalInt.of(0), Money.NONE, Money.NONE, "");
        };
    }

    @Override
    public synchronized Job fetch(CallSet set, Set<FetchOption> options) {
        heard.add("fetch " + set + " " + options);
        var job = start.apply("fetched", 2000);
        job.onChange(parts -> {
            if (job.progress().state() == Progress.State.DONE) {
                having(set);
            }
        });
        return job;
    }
}
