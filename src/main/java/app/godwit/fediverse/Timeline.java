package app.godwit.fediverse;

import app.godwit.fediverse.Answer.Later;
import app.godwit.fediverse.Answer.Meta;
import app.godwit.fediverse.Answer.Ok;
import app.godwit.http.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/// A list of posts read page by page, newest first.
final class Timeline {
    static final int PAGES = 100;
    private static final int PER_PAGE = 40;
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>\\s*;[^,]*rel=\"?next\"?");

    private final Wire wire;
    private final HttpUrl first;
    private final String accountId;

    /// @param first     the list's address
    /// @param accountId whose posts count; others in the list are passed over
    Timeline(Wire wire, HttpUrl.Builder first, String accountId) {
        this.wire = wire;
        this.first =
                first.addQueryParameter("limit", Integer.toString(PER_PAGE)).build();
        this.accountId = accountId;
    }

    /// @param newestDate of any post on the page
    private record Page(List<Status> own, Set<String> ids, Instant newestDate, Optional<HttpUrl> next) {}

    /// Every own post that carries this moment or a later one. When that takes too many pages, the answer is
    /// [Later]: half a list would look as if a post were not there.
    Answer<List<Status>> since(Instant moment) {
        return Answers.then(
                stretch(moment, Stretch.BEGINNING, PAGES),
                read -> read.value().isLast()
                        ? new Ok<>(read.value().posts(), read.meta())
                        : new Later<>("There are too many posts on the server to look through.", read.meta()));
    }

    /// Some pages of that. A list can hold backdated posts out of order, so it ends only after a whole page of older
    /// ones.
    ///
    /// @param from [Stretch#next] of the stretch before
    Answer<Stretch> stretch(Instant moment, String from, int pages) {
        var found = new ArrayList<Status>();
        var seen = new HashSet<String>();
        var next = Optional.of(
                from.isEmpty() ? first : first.newBuilder().encodedQuery(from).build());
        var meta = Meta.NONE;
        for (int page = 0; next.isPresent() && page < pages; page++) {
            var answer = wire.get(next.get(), this::page);
            if (!(answer instanceof Ok<Page>(var read, var readMeta))) {
                return Answers.then(answer, never -> new Ok<>(new Stretch(List.of(), ""), never.meta()));
            }
            meta = readMeta;
            read.own().stream().filter(status -> !seen.contains(status.id())).forEach(found::add);
            var isNew = seen.addAll(read.ids());
            next = isNew && !read.newestDate().isBefore(moment) ? read.next() : Optional.empty();
        }
        found.removeIf(status -> status.created().isBefore(moment));
        return new Ok<>(
                new Stretch(
                        found,
                        next.flatMap(url -> Optional.ofNullable(url.encodedQuery()))
                                .orElse("")),
                meta);
    }

    private Page page(Reply reply) throws Unreadable {
        var own = new ArrayList<Status>();
        var ids = new HashSet<String>();
        var newest = Instant.MIN;
        var last = "";
        for (var json : Json.array(reply)) {
            var created = Entities.created(json);
            newest = created.isAfter(newest) ? created : newest;
            last = Json.needed(json, "id");
            ids.add(last);
            if (Json.text(json, "account", "id").equals(accountId)
                    && !json.path("reblog").isObject()) {
                own.add(Entities.status(json));
            }
        }
        return new Page(own, ids, newest, next(reply, last));
    }

    /// Of the link only the query counts: behind a proxy, servers may write another scheme or host, and the
    /// token goes nowhere else. Without a link, the last id leads on.
    private Optional<HttpUrl> next(Reply reply, String lastId) {
        if (lastId.isEmpty()) {
            return Optional.empty();
        }
        for (var header : reply.headers().values("Link")) {
            var match = NEXT.matcher(header);
            var link = match.find() ? reply.from().resolve(match.group(1)) : null;
            if (link != null) {
                return Optional.of(
                        first.newBuilder().encodedQuery(link.encodedQuery()).build());
            }
        }
        return Optional.of(
                first.newBuilder().setQueryParameter("max_id", lastId).build());
    }
}
