package app.godwit.fediverse;

import app.godwit.handles.Account;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.http.Bounds;
import app.godwit.http.Http;
import app.godwit.http.Reply;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;
import okhttp3.Request;

/// Asks the host of an address whether the account exists (RFC 7033, and what Mastodon makes of it).
///
/// Anonymous and read only: at most two questions, each with up to five redirects, and one question for host-meta, once
/// for each host, before the second place to ask. A host that answers under another name of the account is asked once
/// more, under that name. Hosts on this computer are asked over http. Safe for many threads.
public final class WebFinger {
    private static final String JSON = "application/jrd+json, application/json";
    private static final String XML = "application/xrd+xml, application/xml, text/xml";

    private final Http http;
    private final Map<String, Optional<String>> templates = new ConcurrentHashMap<>();

    public WebFinger(Http http) {
        this.http = http;
    }

    /// How the look-up ended: `Found`, `Absent` for 404 and 410 alone, `Unusable` when the host cannot be a server's,
    /// else `Unknown`. Blocks for at most some minutes; never throws for what a server does.
    public Lookup find(Handle handle) {
        try {
            var first = ask(handle);
            return first instanceof Answered(var account) && isRenamed(handle, account)
                    ? confirmed(account, ask(account.subject()))
                    : lookup(first);
        } catch (IOException failure) {
            return new Lookup.Unknown(Failure.sentence(failure, handle.host()));
        }
    }

    /// What one question brought.
    private sealed interface Outcome {}

    private record Answered(Descriptor descriptor) implements Outcome {}

    private record Ended(Lookup lookup) implements Outcome {}

    private static boolean isRenamed(Handle handle, Descriptor descriptor) {
        return !descriptor.subject().key().equals(handle.key());
    }

    private static Lookup lookup(Outcome outcome) {
        return switch (outcome) {
            case Answered(var descriptor) -> new Lookup.Found(Account.of(descriptor.subject(), descriptor.page()));
            case Ended(var lookup) -> lookup;
        };
    }

    /// The other name counts only when its own host says the same of it; else anybody could claim to be anybody.
    private static Lookup confirmed(Descriptor first, Outcome second) {
        var subject = first.subject();
        if (second instanceof Answered(var other)
                && !isRenamed(subject, other)
                && other.self().equals(first.self())) {
            return lookup(second);
        }
        if (second instanceof Ended(Lookup.Unknown unknown)) {
            return unknown;
        }
        return new Lookup.Unknown(
                subject.host() + " does not confirm that " + subject.display() + " is the account's address.");
    }

    private Outcome ask(Handle handle) throws IOException {
        var root = ServerName.address(handle.host(), http.reach());
        if (root.isEmpty()) {
            return new Ended(new Lookup.Unusable(handle.host() + " cannot be the name of a Fediverse server."));
        }
        var usual = root.get()
                .newBuilder()
                .encodedPath("/.well-known/webfinger")
                .addEncodedQueryParameter("resource", "acct:" + handle)
                .build();
        var reply = get(usual, JSON);
        return reply.status() == 404 ? elsewhere(root.get(), usual, handle) : read(handle, reply);
    }

    /// Nothing here; host-meta may name another place. A host says there once for all of its accounts where it is, so
    /// it is asked once.
    private Outcome elsewhere(HttpUrl root, HttpUrl usual, Handle handle) throws IOException {
        var known = templates.get(handle.host());
        if (known == null) {
            var reply =
                    get(root.newBuilder().encodedPath("/.well-known/host-meta").build(), XML);
            if (reply.status() == 429 || reply.status() >= 500) {
                return read(handle, reply);
            }
            known = reply.isSuccess() ? HostMeta.template(reply) : Optional.<String>empty();
            templates.put(handle.host(), known);
        }
        var other = known.flatMap(template -> HostMeta.address(template, "acct:" + handle))
                .filter(url -> !isSame(url, usual));
        return other.isEmpty() ? new Ended(new Lookup.Absent()) : read(handle, get(other.get(), JSON));
    }

    /// Whether two addresses differ at most in how they write the same characters.
    private static boolean isSame(HttpUrl one, HttpUrl other) {
        return one.host().equals(other.host())
                && one.encodedPath().equals(other.encodedPath())
                && Objects.equals(one.queryParameter("resource"), other.queryParameter("resource"));
    }

    private static Outcome read(Handle handle, Reply reply) {
        var host = handle.host();
        return switch (reply.status()) {
            case 200 ->
                Descriptor.read(reply)
                        .<Outcome>map(Answered::new)
                        .orElseGet(() -> unknown(host + " answers, but not with a Fediverse account."));
            case 404, 410 -> new Ended(new Lookup.Absent());
            case 429 -> unknown(host + " asks to slow down.");
            case 301, 302, 303, 307, 308 -> unknown(host + " sends from one address to the next without end.");
            case 401, 403 -> unknown(host + " does not let strangers ask.");
            default ->
                unknown(host + (reply.status() >= 500 ? " is in trouble now (" : " does not understand the question (")
                        + reply.status() + ").");
        };
    }

    private static Outcome unknown(String why) {
        return new Ended(new Lookup.Unknown(why));
    }

    private Reply get(HttpUrl url, String accept) throws IOException {
        return http.send(new Request.Builder().url(url).header("Accept", accept).build(), Bounds.STRANGER);
    }
}
