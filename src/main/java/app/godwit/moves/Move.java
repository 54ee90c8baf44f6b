package app.godwit.moves;

import app.godwit.fediverse.Instance;
import app.godwit.journal.Lane;
import app.godwit.journal.MoveFileException;
import app.godwit.tweets.Problem;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One open move: everything that the window and the command line can ask for. Methods are quick unless they return a
/// [Job];
/// call them off the FX thread all the same, they read a file.
public final class Move implements AutoCloseable {
    /// Opens the file or makes a new one.
    public static Move open(Path file, Tools tools) throws MoveFileException {
        throw new UnsupportedOperationException();
    }

    public Path file() {
        throw new UnsupportedOperationException();
    }

    /// What has happened so far, for the side bar and for `status`.
    public Overview overview() {
        throw new UnsupportedOperationException();
    }

    /// Reads a source into the file: an archive (zip or folder) or a follow list, told apart by content. Takes seconds
    /// to minutes.
    public BroughtIn bringIn(Path source) throws SourceException {
        throw new UnsupportedOperationException();
    }

    /// Looks everybody up who has not been, or whose time has come.
    public Job match() {
        throw new UnsupportedOperationException();
    }

    /// Everybody followed on X, with what was found. In a stable order: found first, then by name.
    public List<PersonRow> people() {
        throw new UnsupportedOperationException();
    }

    /// Remembers what the user says of a person, for ever.
    public void decide(long person, Decision decision) {
        throw new UnsupportedOperationException();
    }

    /// Checks a server by name (as a person types it) and prepares to sign in there.
    public SignInAttempt signIn(String server) throws ServerException {
        throw new UnsupportedOperationException();
    }

    /// Signs in with a token made in the server's settings.
    public SignedIn signInWithToken(String server, String token) throws ServerException {
        throw new UnsupportedOperationException();
    }

    /// The account this move acts as; empty before sign-in and once the server has said that the token no longer works.
    public Optional<SignedIn> signedIn() {
        throw new UnsupportedOperationException();
    }

    public void signOut() throws ServerException {
        throw new UnsupportedOperationException();
    }

    /// What would be done if everything chosen were started now. Plans nothing yet.
    public Plan plan() throws ServerException {
        throw new UnsupportedOperationException();
    }

    /// The posts exactly as they would be published, and what is left out.
    public Preview preview() throws ServerException {
        throw new UnsupportedOperationException();
    }

    /// Plans the chosen follows as deeds; those already planned or done stay as they are.
    public int planFollows() throws ServerException {
        throw new UnsupportedOperationException();
    }

    /// Plans the chosen posts as deeds; those already planned or done stay as they are.
    public int planPosts() throws ServerException {
        throw new UnsupportedOperationException();
    }

    /// Does everything that is planned, until done, paused or stopped.
    public Job run() throws ServerException {
        throw new UnsupportedOperationException();
    }

    /// The same for some lanes only: `follow` must not go on with posts that were paused on purpose.
    public Job run(Set<Lane> lanes) throws ServerException {
        throw new UnsupportedOperationException();
    }

    /// Every post planned, published or refused so far, parents before children, oldest first.
    public List<PostRow> posts() {
        throw new UnsupportedOperationException();
    }

    /// What could not be read in the sources brought in so far.
    public List<Problem> problems() {
        throw new UnsupportedOperationException();
    }

    /// The time as this move sees it: what a report is stamped with.
    public Instant now() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }

    /// A sign-in on its way: open `page` in the browser, then wait, or paste the code that the page shows.
    public interface SignInAttempt extends AutoCloseable {
        /// The server as found, for showing: `software version`, title.
        Instance instance();

        URI page();

        /// Waits for the browser to come back to this computer.
        SignedIn await() throws ServerException, InterruptedException;

        /// Finishes with a code that the user pasted.
        SignedIn withCode(String code) throws ServerException;

        @Override
        void close();
    }
}
