package app.godwit.moves;

import app.godwit.fediverse.About;
import app.godwit.fediverse.Instance;
import java.net.URI;

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
