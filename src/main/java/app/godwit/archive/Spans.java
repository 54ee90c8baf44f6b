package app.godwit.archive;

import app.godwit.tweets.Hashtag;
import app.godwit.tweets.Link;
import app.godwit.tweets.MediaLink;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Turns wire entities into spans over the readable text, in order. What is out of range or overlaps an
/// earlier one is dropped.
final class Spans {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(span -> span instanceof MediaLink ? 0 : 1);

    private Spans() {}

    static List<Span> of(EscapedText text, List<WireEntity> entities) {
        if (entities.isEmpty()) {
            return List.of();
        }
        var spans = new ArrayList<Span>(entities.size());
        for (var entity : entities) {
            var start = entity.start < 0 ? -1 : text.at(entity.start);
            var end = entity.end < 0 ? -1 : text.at(entity.end);
            if (start >= 0 && start < end) {
                spans.add(span(entity, start, end));
            }
        }
        return withoutOverlaps(spans);
    }

    private static Span span(WireEntity entity, int start, int end) {
        return switch (entity.kind) {
            case URL ->
                new Link(start, end, EscapedText.clean(entity.expanded.isEmpty() ? entity.url : entity.expanded));
            case MENTION -> new Mention(start, end, entity.person, EscapedText.clean(entity.handle));
            case HASHTAG -> new Hashtag(start, end, EscapedText.clean(entity.tag));
            case MEDIA -> new MediaLink(start, end);
        };
    }

    private static List<Span> withoutOverlaps(List<Span> spans) {
        spans.sort(ORDER);
        var end = 0;
        var kept = new ArrayList<Span>(spans.size());
        for (var span : spans) {
            if (span.start() >= end) {
                kept.add(span);
                end = span.end();
            }
        }
        return kept;
    }
}
