package app.godwit.fediverse;

import app.godwit.fediverse.Published.Difference;
import app.godwit.posts.Draft;
import app.godwit.posts.Visibility;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import okhttp3.FormBody;
import okhttp3.Request;

/// Publishes a draft and compares what came of it. Sent as a form, which every server reads; always with
/// visibility, language, sensitivity and warning, since a server's own defaults differ.
final class Publishing {
    private final Wire wire;
    private final BiPredicate<Visibility, Visibility> sameVisibility;

    /// @param sameVisibility whether what was asked and what the server shows are the same there
    Publishing(Wire wire, BiPredicate<Visibility, Visibility> sameVisibility) {
        this.wire = wire;
        this.sameVisibility = sameVisibility;
    }

    /// What to publish, and below what.
    record Order(Draft draft, String parentId, List<String> mediaIds) {}

    /// @param more    adds what only this dialect has
    /// @param headers likewise
    Answer<Published> publish(
            Order order, UnaryOperator<FormBody.Builder> more, UnaryOperator<Request.Builder> headers) {
        var request = new Request.Builder()
                .url(wire.url("api/v1/statuses").build())
                .post(more.apply(form(order)).build());
        return wire.send(headers.apply(request), Errand.CHANGE, reply -> {
            var status = Entities.status(Json.object(reply));
            return new Published(status, differences(order, status));
        });
    }

    /// Who sees a post and what it hangs below cannot be changed afterwards.
    Answer<Published> edit(String statusId, Order order) {
        var request = new Request.Builder()
                .url(wire.url("api/v1/statuses").addPathSegment(statusId).build())
                .put(words(order).build());
        return wire.send(request, Errand.CHANGE, reply -> {
            var status = Entities.status(Json.object(reply));
            var same = status.media() == order.mediaIds().size();
            return new Published(status, same ? Set.of() : Set.of(Difference.MEDIA));
        });
    }

    private static FormBody.Builder form(Order order) {
        var form =
                words(order).add("visibility", Entities.wireName(order.draft().visibility()));
        addUnlessEmpty(form, "in_reply_to_id", order.parentId());
        return form;
    }

    private static FormBody.Builder words(Order order) {
        var draft = order.draft();
        var sensitive = draft.audience() == Draft.Audience.SENSITIVE;
        var form = new FormBody.Builder()
                .add("status", draft.text())
                .add("sensitive", Boolean.toString(sensitive))
                .add("spoiler_text", draft.spoiler());
        addUnlessEmpty(form, "language", draft.language());
        addUnlessEmpty(form, "content_type", draft.format() == Draft.Format.MARKDOWN ? "text/markdown" : "");
        order.mediaIds().forEach(id -> form.add("media_ids[]", id));
        return form;
    }

    private static void addUnlessEmpty(FormBody.Builder form, String name, String value) {
        if (!value.isEmpty()) {
            form.add(name, value);
        }
    }

    private EnumSet<Difference> differences(Order order, Status status) {
        var differences = EnumSet.noneOf(Difference.class);
        if (status.media() != order.mediaIds().size()) {
            differences.add(Difference.MEDIA);
        }
        if (!status.inReplyTo().equals(order.parentId())) {
            differences.add(Difference.PARENT);
        }
        if (!sameVisibility.test(order.draft().visibility(), status.visibility())) {
            differences.add(Difference.VISIBILITY);
        }
        return differences;
    }
}
