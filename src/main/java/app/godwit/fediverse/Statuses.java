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

    /// How many pages make a stretch.
    static final int STRETCH = 25;

    Answer<List<Status>> ofAccount(String accountId, Instant since) {
        return new Timeline(wire, list(accountId), accountId).since(since);
    }

    /// From the id that a post of that moment would have: the server's ids are made of time.
    Answer<List<Status>> ofAccount(String accountId, Instant from, String maxId) {
        return new Timeline(wire, list(accountId).addQueryParameter("max_id", maxId), accountId).since(from);
    }

    /// @param from [Stretch#next] of the stretch before
    Answer<Stretch> stretch(String accountId, Instant since, String from) {
        return new Timeline(wire, list(accountId), accountId).stretch(since, from, STRETCH);
    }

    /// The same, from the id that a post of that moment would have.
    Answer<Stretch> stretch(String accountId, Instant since, String maxId, String from) {
        var url = list(accountId).addQueryParameter("max_id", maxId);
        return new Timeline(wire, url, accountId).stretch(since, from, STRETCH);
    }

    private HttpUrl.Builder list(String accountId) {
        return wire.url("api/v1/accounts")
                .addPathSegment(accountId)
                .addPathSegment("statuses")
                .addQueryParameter("exclude_reblogs", "true");
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

    Answer<Stretch> stretchAtHome(String accountId, Instant since, String from) {
        return new Timeline(wire, wire.url("api/v1/timelines/home"), accountId).stretch(since, from, STRETCH);
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
