package app.godwit.fediverse;

import app.godwit.fediverse.Answer.Later;
import app.godwit.fediverse.Answer.Matter;
import app.godwit.fediverse.Answer.Meta;
import app.godwit.fediverse.Answer.SignedOut;
import app.godwit.fediverse.Verdict.Reading;
import app.godwit.http.Bounds;
import app.godwit.http.Reply;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;

/// Requests to one server with one token, and what came of them. The token goes to that server's own
/// address only.
final class Wire {
    private final Instance instance;
    private final Token token;
    private final Means means;
    private final Manners manners;
    private final HttpUrl base;

    Wire(Instance instance, Token token, Means means, Manners manners) {
        this.instance = instance;
        this.token = token;
        this.means = means;
        this.manners = manners;
        this.base = HttpUrl.get(instance.base());
    }

    Instance instance() {
        return instance;
    }

    Means means() {
        return means;
    }

    /// @param path below the server's address, without a leading slash; segments must be safe already
    HttpUrl.Builder url(String path) {
        return base.newBuilder().addPathSegments(path);
    }

    <T> Answer<T> get(HttpUrl url, Reading<T> reading) {
        return send(new Request.Builder().url(url).get(), Errand.READ, reading);
    }

    <T> Answer<T> post(HttpUrl url, RequestBody body, Reading<T> reading) {
        return send(new Request.Builder().url(url).post(body), Errand.CHANGE, reading);
    }

    <T> Answer<T> send(Request.Builder request, Errand errand, Reading<T> reading) {
        var verdict = new Verdict(instance.domain(), token, errand);
        try {
            var reply = exchange(request, errand.bounds());
            var meta = Allowances.read(reply.headers(), means.clock().instant());
            return manners.mayBeSignedOut(reply)
                    ? doubted(reply, meta, verdict, reading)
                    : verdict.on(reply, meta, reading);
        } catch (IOException failure) {
            return verdict.on(failure);
        }
    }

    /// A refusal that may be about the token. Where the server is known to say so for other reasons, it is
    /// asked.
    private <T> Answer<T> doubted(Reply reply, Meta meta, Verdict verdict, Reading<T> reading) {
        if (!manners.mustVerify()) {
            return new SignedOut<>(meta);
        }
        try {
            return settled(reply, verify(), meta, verdict, reading);
        } catch (IOException silence) {
            return new Later<>(
                    instance.domain() + " cannot say now whether you are still signed in.", meta, Matter.ALL);
        }
    }

    private <T> Answer<T> settled(Reply reply, Reply self, Meta meta, Verdict verdict, Reading<T> reading) {
        if (self.isSuccess()) {
            return reply.status() == 401
                    ? new Later<>(instance.domain() + " turned the request away without saying why.", meta)
                    : verdict.on(reply, meta, reading);
        }
        return manners.mayBeSignedOut(self)
                ? new SignedOut<>(meta)
                : new Later<>(instance.domain() + " cannot say now whether you are still signed in.", meta, Matter.ALL);
    }

    private Reply verify() throws IOException {
        var url = url("api/v1/accounts/verify_credentials").build();
        return exchange(new Request.Builder().url(url).get(), Bounds.OWN_SERVER);
    }

    private Reply exchange(Request.Builder request, Bounds bounds) throws IOException {
        request.header("Accept", "application/json");
        if (instance.flavour() == Instance.Flavour.SNAC) {
            // snac ends connections without a word; a deed sent on one that it has ended is lost.
            request.header("Connection", "close");
        }
        if (!token.secret().isEmpty() && instance.flavour() != Instance.Flavour.MISSKEY) {
            request.header("Authorization", "Bearer " + token.secret());
        }
        return means.http().send(request.build(), bounds);
    }
}
