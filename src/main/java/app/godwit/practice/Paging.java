package app.godwit.practice;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Pages of a list that is newest first, with `Link` to the next and the previous one.
final class Paging {
    private final World.Server server;

    Paging(World.Server server) {
        this.server = server;
    }

    /// @param newestFirst everything, sorted by id
    /// @param id          sorts as text
    <T> Page page(Call call, List<T> newestFirst, int limit, Function<T, String> id, Function<T, JsonNode> entity) {
        var inRange = newestFirst.stream().filter(each -> isInRange(call, id.apply(each)));
        var shown = cut(inRange, call, limit);
        var page = Page.json(Json.array(shown.stream().map(entity).toList()));
        if (shown.isEmpty()) {
            return page;
        }
        var prev = link(call, limit, "min_id", id.apply(shown.getFirst()), "prev");
        var isLast = id.apply(shown.getLast()).equals(id.apply(newestFirst.getLast()));
        return page.with(
                "Link", isLast ? prev : link(call, limit, "max_id", id.apply(shown.getLast()), "next") + ", " + prev);
    }

    private static boolean isInRange(Call call, String id) {
        var max = call.text("max_id");
        var since = call.text("since_id");
        var min = call.text("min_id");
        return (max.isEmpty() || id.compareTo(max) < 0)
                && (since.isEmpty() || id.compareTo(since) > 0)
                && (min.isEmpty() || id.compareTo(min) > 0);
    }

    /// `min_id` pages upwards from it, `since_id` always shows the newest.
    private static <T> List<T> cut(Stream<T> inRange, Call call, int limit) {
        var all = inRange.toList();
        var from = call.text("min_id").isEmpty() ? 0 : Math.max(0, all.size() - limit);
        return all.subList(from, Math.min(all.size(), from + limit));
    }

    private String link(Call call, int limit, String name, String id, String rel) {
        return "<https://%s%s?limit=%d&%s=%s>; rel=\"%s\""
                .formatted(server.web(), call.asked().path(), limit, name, id, rel);
    }
}
