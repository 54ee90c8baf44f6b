package app.godwit.desktop.session;

import app.godwit.fediverse.Finding;
import app.godwit.fediverse.TypedName;
import app.godwit.journal.Lane;
import app.godwit.moves.Coverage;
import app.godwit.moves.Decision;
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
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the window asks of one open move. The same as [Move], with what practice does differently.
public interface Session extends AutoCloseable {
    Path file();

    Overview overview();

    /// Reads a source into the move.
    SourceReading read(Path source);

    /// What was brought in so far.
    List<SourceRow> sources();

    /// How much is known of the people followed on X.
    Coverage coverage();

    /// What asking Wikidata for names would send. Sends nothing.
    NamesPlan namesPlan();

    /// Asks Wikidata for names: only after the user has agreed.
    Job nameFromWikidata();

    /// How deeds are done, what came of them, the files, and taking back.
    Doings doings();

    /// The X API with the user's own keys.
    XKeys x();

    /// Looks people up.
    Job match(Set<MatchOption> options);

    List<PersonRow> people();

    void decide(long person, Decision decision);

    /// Judges a server's name while it is typed; asks nobody.
    TypedName typed(String server);

    /// Looks what is behind a server's name, and does nothing there.
    Finding.Here look(String server) throws ServerException;

    /// Where the found people live, the server with most of them first.
    List<Home> homes();

    SignInAttempt signIn(String server) throws ServerException;

    SignedIn signInWithToken(String server, String token) throws ServerException;

    Optional<SignedIn> signedIn();

    /// @return one sentence when the server did not end the access
    Optional<String> signOut() throws ServerException;

    Plan plan() throws ServerException;

    /// Which tweets become posts, and in which words.
    History history();

    int planFollows() throws ServerException;

    int planPosts() throws ServerException;

    Job run(Set<Lane> lanes) throws ServerException;

    /// Writes the report in the language of this reader.
    void report(Path html, Locale reader) throws IOException;

    /// How much of the server's allowance stays the user's own.
    Reserve reserve();

    void reserve(Reserve share);

    /// The clock of this move's servers.
    InstantSource time();

    /// Shows the page where the user says yes to the sign-in.
    void consent(URI page) throws IOException;

    /// A picture of a person from where it lies, as it is. Asks outside, so only when the user wants pictures.
    byte[] picture(String address) throws IOException;

    /// What practice offers to bring in; nothing in a real move.
    List<Path> samples();

    /// The server that practice offers; `""` in a real move.
    String suggestedServer();

    @Override
    void close();
}
