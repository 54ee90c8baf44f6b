package app.godwit.fediverse;

import java.net.URI;

/// One sign-in on its way: open [#page] in the browser and give what landed to [#finish]; or open
/// [#pageForCode] and give the code that it shows to [#withCode].
public sealed interface Authorization permits OAuthAuthorization, MiAuthorization {
    Instance instance();

    /// To keep for the next sign-in and for signing out.
    AppRegistration registration();

    /// The server's page that leads back to this computer.
    URI page();

    /// The server's page that shows a code to copy, or, on Misskey, says only that all is well.
    URI pageForCode();

    /// Exchanges what came back for a token.
    Answer<Token> finish(Landed landed);

    /// Exchanges what the person pasted; on Misskey anything will do, once they said yes on the page.
    Answer<Token> withCode(String pasted);
}
