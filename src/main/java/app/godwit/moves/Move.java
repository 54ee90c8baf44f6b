package app.godwit.moves;

import app.godwit.fediverse.About;
import app.godwit.fediverse.Finding;
import app.godwit.fediverse.FollowOptions;
import app.godwit.fediverse.Instance;
import app.godwit.fediverse.LinkPages;
import app.godwit.fediverse.Means;
import app.godwit.fediverse.NodeInfo;
import app.godwit.fediverse.Server;
import app.godwit.fediverse.TypedName;
import app.godwit.fediverse.WebFinger;
import app.godwit.handles.Handle;
import app.godwit.http.RemotePictures;
import app.godwit.journal.Decisions.Said;
import app.godwit.journal.Decisions.Verdict;
import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Descriptions;
import app.godwit.journal.Journal;
import app.godwit.journal.Knowledge;
import app.godwit.journal.KnownPerson;
import app.godwit.journal.Lane;
import app.godwit.journal.MoveFileException;
import app.godwit.journal.Run;
import app.godwit.posts.Apart;
import app.godwit.posts.Limits;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tweet;
import app.godwit.wikidata.Wikidata;
import app.godwit.xapi.Hosts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// One open move: everything that the window and the command line can ask for.
///
/// Methods read and write a file, and some ask the server: call them off the FX thread. Long work is a [Job].
public final class Move implements AutoCloseable {
    private static final String FRESHNESS = "freshness";
    private static final Instance UNKNOWN =
            new Instance("", "", "", "", "", Instance.Flavour.MASTODON, Limits.MASTODON);

    private final Journal journal;
    private final Tools tools;
    private final Session session;
    private final SignIns signIns;
    private final Posts posts;
    private volatile Optional<SourceReading> reading = Optional.empty();

    private Move(Journal journal, Tools tools) {
        this.journal = journal;
        this.tools = tools;
        var means = new Means(
                tools.http(),
                tools.time(),
                moment -> tools.time().waitUntil(tools.time().instant().plus(moment)));
        this.session = new Session(journal, tools.tokens(), means);
        this.signIns = new SignIns(means, tools.tokens(), session);
        this.posts = new Posts(journal, session);
    }

    /// Opens the file or makes a new one.
    public static Move open(Path file, Tools tools) throws MoveFileException {
        return new Move(Journal.open(file), tools);
    }

    public Path file() {
        return journal.path();
    }

    /// For tests, which let the file fail.
    Journal journal() {
        return journal;
    }

    /// The time as this move sees it: what a report is stamped with.
    public Instant now() {
        return tools.time().instant();
    }

    /// What has happened so far, for the side bar and for `status`.
    public Overview overview() {
        var lanes = LaneCounts.all(journal.deeds(), Forecast.NOTHING);
        var owner = journal.owner().map(Profile::handle).orElse("");
        var account = session.who().map(who -> who.account().handle().display());
        return PeopleCounts.of(people())
                .overview(owner, account, journal.tweets().count(), lanes);
    }

    /// Reads a source into the file: an archive (zip or folder) or a follow list, told apart by content.
    /// Takes seconds to minutes.
    public BroughtIn bringIn(Path source) throws SourceException {
        return new BringIn(journal, tools.time(), Watch.NOBODY).read(source);
    }

    /// The same as a job that shows how far it is and can be broken off.
    public SourceReading read(Path source) {
        var started = ReadingJob.start(journal, tools.time(), source);
        reading = Optional.of(started);
        return started;
    }

    /// What was brought in so far, and where it is now.
    public List<SourceRow> sources() {
        return journal.sources().all().stream().map(SourceRow::of).toList();
    }

    /// What could not be read in the sources brought in so far.
    public List<Problem> problems() {
        return journal.sources().all().stream()
                .flatMap(source -> source.report(BroughtIn.class).problems().stream())
                .toList();
    }

    /// The X API with the user's own keys.
    public FromX x() {
        return x(Hosts.X);
    }

    /// The same at other addresses: a stand-in.
    public FromX x(Hosts hosts) {
        return new FromX(
                journal, tools.tokens(), new app.godwit.xapi.Means(hosts, tools.http(), tools.time()), tools.time());
    }

    /// For how long this move takes answers as they are.
    public Freshness freshness() {
        return journal.settings().read(FRESHNESS, Freshness.class).orElse(Freshness.USUAL);
    }

    /// From now on; what was answered before keeps its time.
    public void keepAnswers(Freshness freshness) {
        journal.settings().keep(FRESHNESS, freshness);
    }

    /// Looks everybody up who has not been, or whose time has come.
    public Job match() {
        return match(Set.of());
    }

    /// The same with more or less than that.
    public Job match(Set<MatchOption> options) {
        var time = tools.time();
        var pause = new Pause(time);
        var board = new Board();
        var findings = new Findings(journal.matches(), freshness(), time);
        var turns = new HostTurns(time, pause);
        var http = tools.http().taking(turns);
        var verdicts = new HostVerdicts(journal.hosts(), new NodeInfo(http)::of, freshness(), time, pause);
        var hosts = new HostQueues(new WebFinger(http)::find, verdicts::of, turns, findings, pause);
        var pages = new PageVisits(journal, new LinkPages(http), time, pause);
        var work = new MatchPeople(
                journal, hosts, pages, profiles(findings, pause, board), followed(pause), options, time, board);
        return Background.start("match", pause, board, work::progress, work::run);
    }

    private Optional<AlreadyFollowed> followed(Pause pause) {
        try {
            var server = session.server();
            return Optional.of(new AlreadyFollowed(journal, server, pace(server), tools.time(), pause));
        } catch (ServerException signedOut) {
            return Optional.empty();
        }
    }

    private Pace pace(Server server) {
        return Pace.of(journal, server.instance(), new ServerClock(tools.time()));
    }

    private Optional<ProfileLookups> profiles(Findings findings, Pause pause, Board board) {
        try {
            var server = session.server();
            return Optional.of(new ProfileLookups(server, pace(server), findings, tools.time(), pause, board));
        } catch (ServerException signedOut) {
            return Optional.empty();
        }
    }

    /// How much is known of the people followed on X, and what would raise it.
    public Coverage coverage() {
        return Coverage.of(journal, now());
    }

    /// What [#nameFromWikidata] would send, and where. Sends nothing.
    public NamesPlan namesPlan() {
        return new ToName(journal, now()).plan();
    }

    /// Asks Wikidata who the people followed on X are. It sends their numbers to a public service: only after the user
    /// has agreed.
    public Job nameFromWikidata() {
        var time = tools.time();
        var pause = new Pause(time);
        var board = new Board();
        var work = new AskWikidata(journal, new Wikidata(tools.http(), time), time, pause, board);
        return Background.start("names", pause, board, work::progress, work::run);
    }

    /// Everybody followed on X, with what was found. In a stable order: found first, then by name.
    public List<PersonRow> people() {
        return new PeopleTable(journal).rows();
    }

    /// Where the found people live, the server with most of them first.
    public List<Home> homes() {
        return Home.of(people(), journal.hosts().all());
    }

    /// Who was found, or found elsewhere, since this was asked last; from now on they are old news.
    public List<PersonRow> newlyFound() {
        return new News(journal).take(people());
    }

    /// Who is known beside those followed, each by their kind.
    public Knowledge.Beside beside() {
        return journal.knowledge().beside();
    }

    /// Everybody, whatever ties them to the owner, with what each source says. In a stable order.
    public List<Somebody> everybody() {
        return Everybody.in(journal);
    }

    /// Whoever is not followed by this move, and why, in the order of [#people].
    public List<LeftOut> peopleLeftOut() {
        return LeftOut.of(people(), self());
    }

    /// Tweets of the archive, by id; those not known are missing.
    public Map<Long, Tweet> tweets(List<Long> ids) {
        return journal.tweets().all(ids);
    }

    /// The lists, by name, with whoever stands on them.
    public List<ListRow> lists() {
        return journal.lists().all().stream()
                .map(known -> new ListRow(
                        known.list(),
                        journal.people().on(known.id()).stream()
                                .map(KnownPerson::person)
                                .toList()))
                .toList();
    }

    /// Remembers what the user says of a person, for ever. An address that nobody has found yet is looked up by the
    /// next [#match].
    public void decide(long person, Decision decision) {
        switch (decision) {
            case Decision.Accept(Handle handle) -> accept(person, handle);
            case Decision.Reject() -> journal.decisions().keep(person, new Said(Verdict.REJECTED, ""), now());
            case Decision.Undecided() -> journal.decisions().forget(person);
        }
    }

    private void accept(long person, Handle handle) {
        journal.decisions().keep(person, new Said(Verdict.ACCEPTED, handle.toString()), now());
        var isKnown = journal.matches().byPerson().getOrDefault(person, List.of()).stream()
                .flatMap(row -> row.match().stream())
                .anyMatch(match -> Targets.isMeant(match, handle));
        if (!isKnown) {
            journal.matches().add(person, List.of(Addresses.byHand(handle)));
        }
    }

    /// Checks a server's name as it is typed, before [#signIn].
    public TypedName typed(String name) {
        return TypedName.of(name, tools.http().reach());
    }

    /// Looks what is behind a server's name and does nothing there: up to five requests.
    public Finding.Here look(String server) throws ServerException {
        return signIns.find(server);
    }

    /// Checks a server by name (as a person types it) and prepares to sign in there.
    public SignInAttempt signIn(String server) throws ServerException {
        return signIns.begin(server);
    }

    /// Signs in with a token made in the server's settings.
    public SignedIn signInWithToken(String server, String token) throws ServerException {
        return signIns.withToken(server, token);
    }

    /// The account this move acts as; empty before sign-in and once the server has said that the token no
    /// longer works.
    public Optional<SignedIn> signedIn() {
        return session.who();
    }

    /// Makes the token worthless on the server, where it allows that, and forgets it here.
    ///
    /// @return one sentence when the server did not end the access; empty when nothing remains
    public Optional<String> signOut() throws ServerException {
        return signIns.end();
    }

    /// How posts go out, as the user wishes.
    public Publication publication() {
        return Publication.in(journal);
    }

    /// From the next [#planPosts] on.
    public void publication(Publication wish) {
        wish.keep(journal);
    }

    /// The pictures, videos and GIFs of the posts, in the order of the posts, each with what is known of what it shows.
    public List<PictureRow> pictures() {
        return PictureRow.of(drafts(intent()));
    }

    /// The tweets whose posts wait for descriptions of their pictures.
    public Set<Long> waitingForDescriptions() {
        return posts.waiting();
    }

    /// Keeps what one picture shows.
    ///
    /// @param picture X's own number of it
    public void describePicture(long picture, String words) {
        journal.descriptions().keep(List.of(new Descriptions.Description(picture, words)));
    }

    /// Takes descriptions of pictures from a table, `alt-text.csv`; the next [#planPosts] uses them.
    ///
    /// @return how many
    public int describePictures(Path table) throws SourceException {
        var descriptions = DescriptionList.read(table);
        journal.descriptions().keep(descriptions);
        return descriptions.size();
    }

    /// Which tweets the user wants, and in which words, as kept with the move.
    public Intent intent() {
        return Intent.in(journal);
    }

    /// Keeps that with the move. Posts that are planned and were never tried are planned anew by [#planPosts].
    public void intend(Intent intent) {
        posts.keep(intent);
    }

    /// The posts as they would be by these wishes, page by page. Remembers nothing. Takes seconds for a large archive;
    /// its pages take milliseconds.
    public Drafts drafts(Intent intent) {
        return posts.drafts(intent);
    }

    /// The same with what the user took out by hand in its place, to be put back. It does not count. The tweets stay in
    /// memory, where there are not too many: until the file changes, other wishes then take milliseconds.
    public Drafts draftsInSight(Intent intent) {
        return posts.draftsInSight(intent);
    }

    /// Keeps what a tweet's posts shall say in place of its words; the next [#planPosts] uses it. Posts that stand
    /// already stay as they are.
    public void reword(long tweet, String words) {
        OwnWords.in(journal).with(tweet, words).keep(journal);
    }

    /// Takes that back: they say what the tweet said.
    public void unword(long tweet) {
        OwnWords.in(journal).without(tweet).keep(journal);
    }

    /// What sending these posts would take.
    public Effort effort(Drafts drafts) {
        return Effort.of(drafts.totals(), drafts.boosts().size(), pace(), tools.time());
    }

    /// Reads the user's own timeline for what was cross-posted already; at most once a day, unless it has not come to
    /// its
    /// end yet.
    ///
    /// @return how much of it is known now
    public LookedBack lookBack() throws ServerException {
        var server = session.server();
        return new LookBack(journal, tools.time()).run(session.who().orElseThrow(), server);
    }

    /// How far [#lookBack] has come; empty before the first.
    public Optional<LookedBack> lookedBack() {
        return LookBack.last(journal);
    }

    /// The kinds of tweets set apart that the user wants to be posted too. None before a clear yes.
    public Set<Apart> included() {
        return Included.in(journal).kinds();
    }

    /// Remembers the user's clear yes to these kinds, and to no others: what is planned of others is taken back.
    public void include(Set<Apart> kinds) {
        new Included(kinds).keep(journal);
        Withdrawal.from(journal);
    }

    /// What would be done if everything chosen were started now: for the server signed in to, or for Mastodon before.
    /// Plans nothing yet.
    public Plan plan() {
        var instance = instance();
        var follows = chosenFollows();
        return new Planner(journal, pace(), tools.time(), Ways.of(instance), Counts.cap(journal, instance))
                .plan(follows, drafts(intent()));
    }

    private Instance instance() {
        return session.known().map(SignedIn::instance).orElse(UNKNOWN);
    }

    private Pace pace() {
        return Pace.of(journal, instance(), new ServerClock(tools.time()));
    }

    private ChosenFollows chosenFollows() {
        var cap = session.known().flatMap(who -> Counts.cap(journal, who.instance()));
        var open = journal.deeds().open(Lane.FOLLOWS).size();
        return ChosenFollows.of(people(), self()).within(cap.map(full -> full.less(open)));
    }

    private String self() {
        return session.known().map(who -> who.account().handle().key()).orElse("");
    }

    /// The share of the server's allowance that stays the user's own.
    public Reserve reserve() {
        return Reserve.in(journal);
    }

    public void reserve(Reserve share) {
        share.keep(journal);
    }

    /// How new follows are made.
    public FollowOptions followOptions() {
        return Following.in(journal).options();
    }

    public void followOptions(FollowOptions options) {
        new Following(options).keep(journal);
    }

    /// Reads on the server whom the user follows already; at most once a day, and only if somebody is to be followed.
    ///
    /// @return whether it is known now
    public boolean lookAtFollows() throws ServerException {
        var server = session.server();
        var who = session.who().orElseThrow();
        var isNobody = chosenFollows().deeds().isEmpty();
        return isNobody || new OwnFollows(journal, tools.time()).run(who, server, pace(server));
    }

    /// Plans the chosen follows as deeds; those already planned or done stay as they are. Whoever is followed already
    /// is left out.
    ///
    /// @return how many are new
    public int planFollows() throws ServerException {
        lookAtFollows();
        return journal.deeds().plan(chosenFollows().deeds());
    }

    /// Plans the chosen posts as deeds. What is planned and has not begun is brought in line with what is chosen now;
    /// what has begun stays as it is. What the user's timeline shows already is left out.
    ///
    /// @return how many deeds are new, pictures counted like posts
    public int planPosts() throws ServerException {
        lookBack();
        return posts.plan(intent());
    }

    /// Plans to give posts that stand the newer words of their tweets, where those were edited since.
    public EditPlan planEdits() throws ServerException {
        session.server();
        return posts.planEdits();
    }

    /// Plans once more the posts and pictures that the server refused, and what was held back below them.
    ///
    /// @return how many
    public int retryPosts() throws ServerException {
        session.server();
        var refused = journal.deeds().retry();
        return refused + planPosts();
    }

    /// Plans once more what was refused or passed over in a lane.
    ///
    /// @return how many
    public int retry(Lane lane) throws ServerException {
        session.server();
        return lane == Lane.POSTS ? retryPosts() : journal.deeds().retry(lane);
    }

    /// The same with one deed of [#unfinished]; what was held back below a post is planned again with it.
    ///
    /// @return how many
    public int retry(Unfinished one) throws ServerException {
        session.server();
        var again = journal.deeds().retry(one.deed());
        return one.kind().lane() == Lane.POSTS ? again + planPosts() : again;
    }

    /// What of a lane was not done, or waits for something of its own, and why.
    public List<Unfinished> unfinished(Lane lane) {
        return Unfinished.of(journal.deeds(), lane);
    }

    /// Plans to mute those whom the user muted on X, as far as they were found.
    ///
    /// @return how many are new
    public int planMutes() throws ServerException {
        session.server();
        return journal.deeds().plan(ChosenMarks.of(journal, DeedKind.MUTE, self()));
    }

    /// The same for blocks.
    public int planBlocks() throws ServerException {
        session.server();
        return journal.deeds().plan(ChosenMarks.of(journal, DeedKind.BLOCK, self()));
    }

    /// Plans the user's own lists, with those of their members who were found and are followed.
    ///
    /// @return how many deeds are new, lists and entries
    public int planLists() throws ServerException {
        session.server();
        return journal.deeds().plan(ChosenLists.of(journal).deeds());
    }

    /// Those muted on X, with what was found and done.
    public List<PersonRow> muted() {
        return ChosenMarks.rows(journal, DeedKind.MUTE);
    }

    /// Those blocked on X, with what was found and done.
    public List<PersonRow> blocked() {
        return ChosenMarks.rows(journal, DeedKind.BLOCK);
    }

    /// What can be brought along besides follows and posts.
    public Besides besides() {
        return Besides.of(journal, self());
    }

    /// What is chosen as files that Mastodon and others take in: by the file's name, its text.
    public Map<String, String> files() {
        return new Tables(journal, self()).all();
    }

    /// Hands the planned follows in as one file, where the server takes it, and does one by one what it passed over.
    public Job followByFile() throws ServerException {
        return deeds().startByFile();
    }

    /// Asks the server's own lists of those followed, muted and blocked, and brings the journal up to them.
    public Job reconcile() throws ServerException {
        return deeds().startReconcile();
    }

    /// The runs of which something stands that can be taken back, oldest first.
    public List<Run> runs() {
        return journal.deeds().runs();
    }

    /// What [#undo] would take back, in that order. Changes nothing.
    ///
    /// @param run one of [#runs], or empty for the whole move
    public List<Deed> undoable(OptionalLong run) {
        return TakeBack.standing(journal.deeds(), run);
    }

    /// Takes back what a run or the whole move did, and nothing that was there before. Taken back once, it goes on
    /// with [#run] after a pause or a crash.
    public Job undo(OptionalLong run) throws ServerException {
        return deeds().startBack(run);
    }

    /// Every deed of a kind, with what came of it.
    public List<Deed> deeds(DeedKind kind) {
        return journal.deeds().all(kind);
    }

    /// Does everything that is planned, until done, paused or stopped.
    public Job run() throws ServerException {
        return run(EnumSet.allOf(Lane.class));
    }

    /// The same for some lanes only: `follow` must not go on with posts that were paused on purpose.
    public Job run(Set<Lane> lanes) throws ServerException {
        var what = lanes.size() == 1 ? lanes.iterator().next().name().toLowerCase(Locale.ROOT) : "run";
        return deeds().start(lanes, what);
    }

    private RunDeeds deeds() throws ServerException {
        var server = session.server();
        var who = session.who().orElseThrow();
        var attachments = new Attachments(server.instance().limits(), journal);
        return new RunDeeds(journal, session, who, server, tools.time(), attachments);
    }

    /// Every post planned, published or refused so far, parents before children, oldest first.
    public List<PostRow> posts() {
        return posts.rows();
    }

    /// The posts that the server refused, and those held back below them.
    public List<PostRow> refusedPosts() {
        return posts.refused();
    }

    /// A small picture from elsewhere, as it is. Whoever holds it learns that somebody looked: only when the user wants
    /// pictures.
    public byte[] picture(String address) throws IOException {
        return new RemotePictures(tools.http()).fetch(address);
    }

    /// Breaks off what is being read.
    @Override
    public void close() {
        reading.ifPresent(Move::end);
        journal.close();
    }

    private static void end(SourceReading reading) {
        try {
            reading.pause();
            reading.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /// A sign-in on its way: open `page` in the browser, then wait, or paste the code that the page shows.
    public interface SignInAttempt extends AutoCloseable {
        /// The server as found, for showing: `software version`, title.
        Instance instance();

        /// Whether it takes new people, and its rules.
        default About about() {
            return About.UNKNOWN;
        }

        URI page();

        /// The page that shows a code to paste, for a browser on another computer.
        URI pageForCode();

        /// Waits for the browser to come back to this computer.
        SignedIn await() throws ServerException, InterruptedException;

        /// Finishes with a code that the user pasted.
        SignedIn withCode(String code) throws ServerException;

        @Override
        void close();
    }
}
