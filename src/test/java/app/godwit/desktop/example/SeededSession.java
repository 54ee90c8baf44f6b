package app.godwit.desktop.example;

import app.godwit.desktop.session.Doings;
import app.godwit.desktop.session.History;
import app.godwit.desktop.session.Session;
import app.godwit.desktop.session.XKeys;
import app.godwit.fediverse.About;
import app.godwit.fediverse.Finding;
import app.godwit.fediverse.Instance;
import app.godwit.fediverse.TypedName;
import app.godwit.http.Reach;
import app.godwit.journal.Lane;
import app.godwit.moves.BroughtIn;
import app.godwit.moves.Coverage;
import app.godwit.moves.Decision;
import app.godwit.moves.Home;
import app.godwit.moves.Job;
import app.godwit.moves.MatchOption;
import app.godwit.moves.NamesPlan;
import app.godwit.moves.Overview;
import app.godwit.moves.PersonRow;
import app.godwit.moves.PersonRow.State;
import app.godwit.moves.Plan;
import app.godwit.moves.Progress;
import app.godwit.moves.Reserve;
import app.godwit.moves.ServerException;
import app.godwit.moves.SignInAttempt;
import app.godwit.moves.SignedIn;
import app.godwit.moves.SourceReading;
import app.godwit.moves.SourceRow;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// An example move in memory. What a test wants of it, it sets before.
public final class SeededSession implements Session {
    public final List<Path> broughtIn = new ArrayList<>();
    public final List<String> heard = new ArrayList<>();
    public final SeededDoings doings = new SeededDoings(heard, this::start);
    public final SeededX x = new SeededX(heard, this::start);
    private final SeededHistory history = new SeededHistory(heard);
    private final List<SourceRow> sources = new ArrayList<>();
    private final List<Path> samples = new ArrayList<>();
    private final CompletableFuture<SignedIn> consent = new CompletableFuture<>();
    private final CountDownLatch reading = new CountDownLatch(1);
    private List<PersonRow> rows = List.of();
    private List<Progress.Part> lanes = List.of();
    private NamesPlan plan = new NamesPlan("query.wikidata.org", 812, 3, 10, Duration.ofSeconds(20));
    private int namedByRegister;
    private Reserve reserve = new Reserve(0);
    private int tweets;
    private int follows = 5;
    private int posts = 7;
    private boolean slow;
    private Path file = Path.of("mira.godwit");
    private @Nullable SignedIn account;
    private @Nullable SteppedJob given;
    private @Nullable SteppedJob job;

    /// As after the archive and the list.
    public SeededSession filled() {
        tweets = 4218;
        rows = Sample.people();
        return this;
    }

    public SeededSession signedInAlready() {
        account = Sample.signedIn();
        return this;
    }

    public SeededSession lanes(Progress.Part... parts) {
        lanes = List.of(parts);
        return this;
    }

    public SeededSession planning(int nextFollows, int nextPosts) {
        follows = nextFollows;
        posts = nextPosts;
        return this;
    }

    public SeededSession previewing(Preview preview) {
        history.previewing(preview);
        return this;
    }

    public SeededSession practising() {
        samples.add(Path.of("sample.zip"));
        samples.add(Path.of("follows.json"));
        return this;
    }

    public SeededSession readingSlowly() {
        slow = true;
        return this;
    }

    public SeededSession keptIn(Path folder) {
        file = folder.resolve("mira.godwit");
        return this;
    }

    /// The job that runs, or ran last.
    public SteppedJob job() {
        return java.util.Objects.requireNonNull(job, "nothing was started");
    }

    public SeededSession running(Progress progress) {
        given = new SteppedJob(progress);
        return this;
    }

    public void letReadingEnd() {
        reading.countDown();
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public synchronized Overview overview() {
        return new Overview(
                tweets == 0 ? "" : "mira_s",
                Optional.ofNullable(account).map(in -> in.account().handle().display()),
                tweets,
                rows.size(),
                count(row -> row.state() != State.UNNAMED),
                count(row -> row.chosen().isPresent()),
                count(row -> row.state() == State.NOT_FOUND || row.state() == State.NO_ADDRESS),
                count(row -> row.state() == State.WAITING),
                count(row -> row.state() == State.FOUND
                        && row.chosen().isEmpty()
                        && row.decision() instanceof Decision.Undecided),
                lanes);
    }

    private int count(java.util.function.Predicate<PersonRow> which) {
        return (int) rows.stream().filter(which).count();
    }

    @Override
    public SourceReading read(Path source) {
        return new SeededReading(source, reading, slow, this::wasRead);
    }

    private synchronized BroughtIn wasRead(Path source) {
        broughtIn.add(source);
        var found = tweets == 0 ? Sample.archive() : Sample.list();
        filled();
        sources.add(Sample.source(source, found));
        return found;
    }

    @Override
    public synchronized List<SourceRow> sources() {
        return List.copyOf(sources);
    }

    /// As after an earlier run.
    public SeededSession with(SourceRow source) {
        sources.add(source);
        return filled();
    }

    @Override
    public synchronized Coverage coverage() {
        return Sample.coverage(rows.size(), namedByRegister);
    }

    @Override
    public synchronized NamesPlan namesPlan() {
        return plan;
    }

    /// Everybody was asked about already.
    public synchronized SeededSession askedAlready() {
        plan = new NamesPlan("query.wikidata.org", 0, 0, 0, Duration.ZERO);
        return this;
    }

    /// So many have a name now who had none.
    public synchronized void nameFromRegister(int people) {
        namedByRegister = people;
    }

    @Override
    public Job nameFromWikidata() {
        heard.add("names");
        return start("names", 815);
    }

    @Override
    public Doings doings() {
        return doings;
    }

    @Override
    public XKeys x() {
        return x;
    }

    @Override
    public Job match(Set<MatchOption> options) {
        heard.add(options.isEmpty() ? "match" : "match " + new TreeSet<>(options));
        return start("people", 80);
    }

    @Override
    public synchronized List<PersonRow> people() {
        return rows;
    }

    @Override
    public synchronized void decide(long person, Decision decision) {
        heard.add("decide " + person + " " + decision);
        rows = rows.stream()
                .map(row -> row.id() == person ? decided(row, decision) : row)
                .toList();
    }

    private static PersonRow decided(PersonRow row, Decision decision) {
        var chosen = switch (decision) {
            case Decision.Accept accept -> row.matches().stream().findFirst();
            case Decision.Reject reject -> Optional.<app.godwit.handles.Match>empty();
            case Decision.Undecided undecided -> row.matches().stream().findFirst();
        };
        return new PersonRow(row.id(), row.person(), row.state(), row.matches(), chosen, decision, row.reason());
    }

    @Override
    public TypedName typed(String server) {
        return TypedName.of(server, Reach.PUBLIC);
    }

    @Override
    public Finding.Here look(String server) throws ServerException {
        heard.add("look " + server);
        signIn(server);
        return new Finding.Here(Sample.INSTANCE, Sample.ABOUT);
    }

    @Override
    public List<Home> homes() {
        return Sample.homes();
    }

    @Override
    public SignInAttempt signIn(String server) throws ServerException {
        if (server.contains("brich")) {
            throw new ServerException(
                    ServerException.Kind.NAME, "There is no server brich.example. Did you mean birch.example?");
        }
        return new Attempt();
    }

    private final class Attempt implements SignInAttempt {
        @Override
        public Instance instance() {
            return Sample.INSTANCE;
        }

        @Override
        public About about() {
            return Sample.ABOUT;
        }

        @Override
        public URI page() {
            return URI.create("https://birch.example/oauth/authorize?client_id=example&response_type=code");
        }

        @Override
        public URI pageForCode() {
            return URI.create("https://birch.example/oauth/authorize?client_id=example&redirect_uri=oob");
        }

        @Override
        public SignedIn await() throws ServerException, InterruptedException {
            try {
                return signIn(consent.get());
            } catch (ExecutionException e) {
                throw new ServerException(ServerException.Kind.REFUSED, "The sign-in was refused.");
            }
        }

        @Override
        public SignedIn withCode(String code) {
            heard.add("code " + code);
            return signIn(Sample.signedIn());
        }

        @Override
        public void close() {
            heard.add("closed attempt");
        }
    }

    private synchronized SignedIn signIn(SignedIn in) {
        account = in;
        return in;
    }

    /// As if the user had said yes in the browser.
    public void sayYes() {
        consent.complete(Sample.signedIn());
    }

    @Override
    public SignedIn signInWithToken(String server, String token) {
        heard.add("token for " + server);
        return signIn(Sample.signedIn());
    }

    @Override
    public synchronized Optional<SignedIn> signedIn() {
        return Optional.ofNullable(account);
    }

    @Override
    public synchronized Optional<String> signOut() {
        account = null;
        return Optional.empty();
    }

    @Override
    public Plan plan() {
        return Sample.plan(follows, posts);
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public int planFollows() {
        heard.add("plan follows");
        return follows;
    }

    @Override
    public int planPosts() {
        heard.add("plan posts");
        return posts;
    }

    @Override
    public Job run(Set<Lane> lanes) {
        heard.add("run " + lanes);
        return start(lanes.contains(Lane.POSTS) ? "posts" : "follows", 40);
    }

    private synchronized SteppedJob start(String part, int total) {
        var next = given == null ? new SteppedJob(SteppedJob.at(Progress.State.RUNNING, part, 0, total)) : given;
        given = null;
        next.onChange(now -> lanes = now);
        job = next;
        return next;
    }

    @Override
    public void report(Path html, Locale reader) throws IOException {
        Files.writeString(html, "<!doctype html><title>Example</title>");
    }

    @Override
    public synchronized Reserve reserve() {
        return reserve;
    }

    @Override
    public synchronized void reserve(Reserve share) {
        heard.add("reserve " + share.percent());
        reserve = share;
    }

    @Override
    public InstantSource time() {
        return InstantSource.fixed(Sample.NOW);
    }

    @Override
    public void consent(URI page) {
        heard.add("page " + page.getHost());
    }

    @Override
    public byte[] picture(String address) throws IOException {
        heard.add("picture " + address);
        return Drawn.png(address.hashCode());
    }

    @Override
    public List<Path> samples() {
        return samples;
    }

    @Override
    public String suggestedServer() {
        return samples.isEmpty() ? "" : "birch.example";
    }

    @Override
    public void close() {
        heard.add("closed");
    }

    /// For the rows of a test of its own.
    public synchronized SeededSession changeRows(UnaryOperator<List<PersonRow>> change) {
        rows = change.apply(rows);
        return this;
    }
}
