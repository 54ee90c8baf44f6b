package app.godwit.moves;

import app.godwit.fediverse.About;
import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Authorization;
import app.godwit.fediverse.Instance;
import app.godwit.fediverse.Landing;
import app.godwit.fediverse.Token;
import java.net.URI;

/// A sign-in that waits for the browser.
final class BrowserSignIn implements SignInAttempt {
    private final SignIns signIns;
    private final Authorization authorization;
    private final Landing landing;
    private final About about;

    BrowserSignIn(SignIns signIns, Authorization authorization, Landing landing, About about) {
        this.about = about;
        this.signIns = signIns;
        this.authorization = authorization;
        this.landing = landing;
    }

    @Override
    public Instance instance() {
        return authorization.instance();
    }

    @Override
    public About about() {
        return about;
    }

    @Override
    public URI page() {
        return authorization.page();
    }

    @Override
    public URI pageForCode() {
        return authorization.pageForCode();
    }

    @Override
    public SignedIn await() throws ServerException, InterruptedException {
        return begin(authorization.finish(landing.await()));
    }

    @Override
    public SignedIn withCode(String code) throws ServerException {
        return begin(authorization.withCode(code));
    }

    private SignedIn begin(Answer<Token> answer) throws ServerException {
        return signIns.begin(instance(), SignIns.value(answer));
    }

    @Override
    public void close() {
        landing.close();
    }
}
