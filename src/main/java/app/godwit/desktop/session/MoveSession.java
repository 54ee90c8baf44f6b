package app.godwit.desktop.session;

import app.godwit.desktop.kit.Pages;
import app.godwit.fediverse.Finding;
import app.godwit.fediverse.TypedName;
import app.godwit.journal.Lane;
import app.godwit.moves.Coverage;
import app.godwit.moves.Decision;
import app.godwit.moves.FromX;
import app.godwit.moves.Home;
import app.godwit.moves.Job;
import app.godwit.moves.MatchOption;
import app.godwit.moves.Move;
import app.godwit.moves.NamesPlan;
import app.godwit.moves.Overview;
import app.godwit.moves.PersonRow;
import app.godwit.moves.Plan;
import app.godwit.moves.Reserve;
import app.godwit.moves.ServerException;
import app.godwit.moves.SignInAttempt;
import app.godwit.moves.SignedIn;
import app.godwit.moves.SourceReading;
import app.godwit.moves.SourceRow;
import app.godwit.reports.HtmlReport;
import app.godwit.reports.Reader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A [Move] as a session: a real one, or one of practice.
public final class MoveSession implements Session {
    private final Move move;
    private final XKeys x;
    private final MoveHistory history;
    private final Surroundings around;

    private MoveSession(Move move, FromX x, Surroundings around) {
        this.move = move;
        this.x = new MoveXKeys(x);
        this.history = new MoveHistory(move);
        this.around = around;
    }

    /// A move on the user's own data and server.
    public static Session real(Move move, InstantSource time, Pages pages) {
        return real(move, move.x(), time, pages);
    }

    /// The same with an X of its own: a stand-in.
    public static Session real(Move move, FromX x, InstantSource time, Pages pages) {
        return new MoveSession(move, x, new Surroundings(time, pages::open, List.of(), "", () -> {}));
    }

    /// A move on the sample; closing it ends the practice Fediverse too.
    public static Session practice(Practising.Rehearsal rehearsal) {
        return new MoveSession(
                rehearsal.move(),
                rehearsal.move().x(),
                new Surroundings(
                        rehearsal.time(),
                        rehearsal::consent,
                        rehearsal.sources(),
                        rehearsal.server(),
                        rehearsal::close));
    }

    private record Surroundings(InstantSource time, Consent consent, List<Path> samples, String server, Runnable end) {}

    private interface Consent {
        void give(URI page) throws IOException;
    }

    @Override
    public Path file() {
        return move.file();
    }

    @Override
    public Overview overview() {
        return move.overview();
    }

    @Override
    public SourceReading read(Path source) {
        return move.fromFiles().read(source);
    }

    @Override
    public List<SourceRow> sources() {
        return move.fromFiles().sources();
    }

    @Override
    public Coverage coverage() {
        return move.people().coverage();
    }

    @Override
    public NamesPlan namesPlan() {
        return move.search().namesPlan();
    }

    @Override
    public Job nameFromWikidata() {
        return move.search().nameFromWikidata();
    }

    @Override
    public Doings doings() {
        return new MoveDoings(move);
    }

    @Override
    public XKeys x() {
        return x;
    }

    @Override
    public Job match(Set<MatchOption> options) {
        return move.search().match(options);
    }

    @Override
    public List<PersonRow> people() {
        return move.people().followed();
    }

    @Override
    public void decide(long person, Decision decision) {
        move.people().decide(person, decision);
    }

    @Override
    public TypedName typed(String server) {
        return move.server().typed(server);
    }

    @Override
    public Finding.Here look(String server) throws ServerException {
        return move.server().look(server);
    }

    @Override
    public List<Home> homes() {
        return move.people().homes();
    }

    @Override
    public SignInAttempt signIn(String server) throws ServerException {
        return move.server().signIn(server);
    }

    @Override
    public SignedIn signInWithToken(String server, String token) throws ServerException {
        return move.server().signInWithToken(server, token);
    }

    @Override
    public Optional<SignedIn> signedIn() {
        return move.server().signedIn();
    }

    @Override
    public Optional<String> signOut() throws ServerException {
        return move.server().signOut();
    }

    @Override
    public Plan plan() throws ServerException {
        return move.runs().plan();
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public int planFollows() throws ServerException {
        return move.follow().plan();
    }

    @Override
    public int planPosts() throws ServerException {
        return move.repost().plan();
    }

    @Override
    public Job run(Set<Lane> lanes) throws ServerException {
        return move.runs().start(lanes);
    }

    @Override
    public void report(Path html, Locale reader) throws IOException {
        HtmlReport.write(move, html, Reader.here().in(reader));
    }

    @Override
    public Reserve reserve() {
        return move.runs().reserve();
    }

    @Override
    public void reserve(Reserve share) {
        move.runs().reserve(share);
    }

    @Override
    public InstantSource time() {
        return around.time();
    }

    @Override
    public void consent(URI page) throws IOException {
        around.consent().give(page);
    }

    @Override
    public byte[] picture(String address) throws IOException {
        return move.people().picture(address);
    }

    @Override
    public List<Path> samples() {
        return around.samples();
    }

    @Override
    public String suggestedServer() {
        return around.server();
    }

    @Override
    public void close() {
        history.close();
        move.close();
        around.end().run();
    }
}
