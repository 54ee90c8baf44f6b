package app.godwit.tweets;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/// One tweet as it stood, free of the wire's oddities.
///
/// @param id        numeric id; its upper bits are the time in milliseconds since 2010-11
/// @param posted    when, to the millisecond where the id tells, else to the second
/// @param text      what was written, HTML unescaped, the long note's words where there is one; t.co links still stand
/// in it
/// @param spans     the entities in `text`, in order, not overlapping, as Java string indices
/// @param media     pictures and videos in order, at most four
/// @param language  ISO 639 code, `und` when unknown
/// @param client    the program it was written with, `""` when unknown
/// @param styles    what of a long note is bold or italic, in order; may overlap with spans and with each other
public record Tweet(
        long id,
        Instant posted,
        Kind kind,
        String text,
        List<Span> spans,
        List<Media> media,
        String language,
        String client,
        int likes,
        int retweets,
        Set<Mark> marks,
        List<Style> styles) {
    public Tweet {
        spans = List.copyOf(spans);
        media = List.copyOf(media);
        marks = Set.copyOf(marks);
        styles = List.copyOf(styles);
    }

    /// One in plain letters.
    public Tweet(
            long id,
            Instant posted,
            Kind kind,
            String text,
            List<Span> spans,
            List<Media> media,
            String language,
            String client,
            int likes,
            int retweets,
            Set<Mark> marks) {
        this(id, posted, kind, text, spans, media, language, client, likes, retweets, marks, List.of());
    }

    /// The tweets that this one quotes. A cut tweet links to its own whole self: that is no quote.
    public List<Long> quotes() {
        return spans.stream()
                .flatMapToLong(span -> span instanceof Link link ? link.quoted().stream() : LongStream.empty())
                .filter(quoted -> quoted != id)
                .boxed()
                .toList();
    }

    /// The same words under another number.
    public Tweet as(long number) {
        return new Tweet(number, posted, kind, text, spans, media, language, client, likes, retweets, marks, styles);
    }

    /// The same, standing otherwise to other tweets and to its owner.
    public Tweet with(Kind other, Set<Mark> others) {
        return new Tweet(id, posted, other, text, spans, media, language, client, likes, retweets, others, styles);
    }

    /// The same with other media.
    public Tweet with(List<Media> others) {
        return new Tweet(id, posted, kind, text, spans, others, language, client, likes, retweets, marks, styles);
    }
}
