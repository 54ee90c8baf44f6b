package app.godwit.fediverse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;

/// The user's own posts: listing and deleting.
final class Statuses {
    private final Wire wire;

    Statuses(Wire wire) {
        this.wire = wire;
    }

    Answer<List<Status>> ofAccount(String accountId, Instant since) {
        var url = wire.url("api/v1/accounts")
                .addPathSegment(accountId)
                .addPathSegment("statuses")
                .addQueryParameter("exclude_reblogs", "true");
        return new Timeline(wire, url, accountId).since(since);
    }

    /// From the id that a post of that moment would have: the server's ids are made of time.
    Answer<List<Status>> ofAccount(String accountId, Instant from, String maxId) {
        var url = wire.url("api/v1/accounts")
                .addPathSegment(accountId)
                .addPathSegment("statuses")
                .addQueryParameter("exclude_reblogs", "true")
                .addQueryParameter("max_id", maxId);
        return new Timeline(wire, url, accountId).since(from);
    }

    Answer<Status> boost(String statusId) {
        var form = new FormBody.Builder().add("visibility", "unlisted").build();
        return wire.post(on(statusId, "reblog"), form, reply -> Entities.status(Json.object(reply)));
    }

    Answer<Optional<Status>> unboost(String statusId) {
        return wire.send(
                new Request.Builder().url(on(statusId, "unreblog")).post(RequestBody.EMPTY),
                Errand.CHANGE.orStatus(404, 410),
                reply -> reply.isSuccess() ? Optional.of(Entities.status(Json.object(reply))) : Optional.empty());
    }

    private HttpUrl on(String statusId, String deed) {
        return address(statusId).newBuilder().addPathSegment(deed).build();
    }

    /// Through the home timeline: snac's list of an account leaves out what is not public.
    Answer<List<Status>> atHome(String accountId, Instant since) {
        return new Timeline(wire, wire.url("api/v1/timelines/home"), accountId).since(since);
    }

    Answer<Optional<Status>> one(String statusId) {
        return wire.send(
                new Request.Builder().url(address(statusId)).get(),
                Errand.READ.orStatus(404),
                reply -> reply.isSuccess() ? Optional.of(Entities.status(Json.object(reply))) : Optional.empty());
    }

    /// What was deleted; empty when it was not there. GoToSocial and Mastodon answer with the post, others
    /// with anything.
    Answer<Optional<Status>> delete(String statusId) {
        return wire.send(
                new Request.Builder().url(address(statusId)).delete(),
                Errand.CHANGE.orStatus(404, 410),
                reply -> reply.isSuccess() ? Optional.of(Entities.status(Json.object(reply))) : Optional.empty());
    }

    private HttpUrl address(String statusId) {
        return wire.url("api/v1/statuses").addPathSegment(statusId).build();
    }
}
