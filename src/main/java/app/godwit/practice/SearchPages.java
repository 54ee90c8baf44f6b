package app.godwit.practice;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;

/// Search for accounts; with `resolve` the server fetches those that it does not know from their homes.
final class SearchPages {
    private static final Pattern ADDRESS = Pattern.compile("@?([^@\\s/]+)@([^@\\s/]+)");
    private static final Pattern PROFILE = Pattern.compile("https://([^/]+)/(?:@|users/)?([^/@]+)/?");
    private final Books books;
    private final Entities entities;
    private final Neighbours neighbours;

    SearchPages(Books books) {
        this.books = books;
        entities = new Entities(books);
        neighbours = new Neighbours(books.world());
    }

    /// @param after how long the asking of other servers took
    private record Hits(List<Member> members, Duration after) {
        static final Hits NONE = new Hits(List.of(), Duration.ZERO);
    }

    private record Wanted(String user, String host) {}

    void into(Routes routes) {
        routes.add("GET", "/api/v2/search", Door.reading("read:search"), this::v2)
                .add("GET", "/api/v1/accounts/search", Door.scope("read:accounts"), this::v1);
    }

    private Page v1(Call call) {
        var hits = hits(call);
        return Page.json(accounts(hits, call.params().limit(40, 80))).after(hits.after());
    }

    private Page v2(Call call) {
        if (call.params().isTrue("resolve") && call.session().isNobody()) {
            throw new Refusal(
                    401, "Search queries that resolve remote resources are not supported without authentication");
        }
        var type = call.text("type");
        var hits = type.isEmpty() || type.equals("accounts") ? hits(call) : Hits.NONE;
        var node = Json.object();
        node.set("accounts", accounts(hits, call.params().limit(20, 40)));
        node.set("statuses", Json.array());
        node.set("hashtags", Json.array());
        return Page.json(node).after(hits.after());
    }

    private ArrayNode accounts(Hits hits, int limit) {
        return Json.array(
                hits.members().stream().limit(limit).map(entities::account).toList());
    }

    private Hits hits(Call call) {
        var query = call.text("q").strip();
        var wanted = wanted(query);
        if (wanted.isEmpty()) {
            return new Hits(named(query), Duration.ZERO);
        }
        var address = wanted.get().user() + "@" + wanted.get().host();
        var known = books.members().byAddress(address);
        if (known.isPresent()) {
            return new Hits(List.of(known.get()), Duration.ZERO);
        }
        return call.params().isTrue("resolve") ? fetched(wanted.get()) : Hits.NONE;
    }

    private static Optional<Wanted> wanted(String query) {
        var address = ADDRESS.matcher(query);
        if (address.matches()) {
            return Optional.of(new Wanted(address.group(1), address.group(2).toLowerCase(Locale.ROOT)));
        }
        var profile = PROFILE.matcher(query);
        return profile.matches()
                ? Optional.of(new Wanted(profile.group(2), profile.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    private Hits fetched(Wanted wanted) {
        return switch (neighbours.fetch(wanted.user(), wanted.host())) {
            case Neighbours.Found(var home, var person, var after) ->
                new Hits(
                        Stream.of(books.members().meet(home, person))
                                .filter(member -> member.person().isHere())
                                .toList(),
                        after);
            case Neighbours.Nobody() -> Hits.NONE;
            case Neighbours.Unreachable() -> {
                if (books.flavour() == Flavour.MASTODON) {
                    throw new Refusal(503, "Remote data could not be fetched");
                }
                yield Hits.NONE;
            }
        };
    }

    private List<Member> named(String query) {
        var lower = query.toLowerCase(Locale.ROOT).replaceFirst("^@", "");
        return books.members().all().stream()
                .filter(member -> !lower.isEmpty()
                        && (member.address().toLowerCase(Locale.ROOT).startsWith(lower)
                                || member.person()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(lower)))
                .toList();
    }
}
