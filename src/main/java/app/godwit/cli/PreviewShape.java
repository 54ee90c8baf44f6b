package app.godwit.cli;

import app.godwit.moves.Effort;
import app.godwit.moves.Preview;
import app.godwit.posts.Boost;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.posts.MediaNote;
import app.godwit.tweets.Media;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `repost --dry-run --json`: the posts exactly as they would stand, parents before children.
///
/// @param boosts   each is boosted if its original is found
/// @param included tweets set apart that stand among them by the user's yes
/// @param mediaNotes files that do not go up as they are
record PreviewShape(
        List<Post> posts,
        List<Retweet> boosts,
        List<Skip> skipped,
        Totals totals,
        List<Shapes.Count> included,
        List<FileNote> mediaNotes) {
    /// @param replyTo `null` at the top of a thread
    /// @param length  as the server counts the text alone
    /// @param format  `plain` or `markdown`
    /// @param quotes  links to own tweets, whose posts take their place when this is sent
    record Post(
            String source,
            int part,
            @Nullable Parent replyTo,
            String text,
            int length,
            String language,
            String visibility,
            boolean sensitive,
            String spoiler,
            List<Attachment> media,
            Instant date,
            String format,
            List<Quoted> quotes) {}

    record Quoted(String link, String post) {}

    /// @param of    where the author is now
    /// @param words how the original begins
    record Retweet(String source, String of, String words, Instant date) {}

    record Parent(String source, int part) {}

    /// @param file as the archive names it
    record Attachment(String file, String alt) {}

    record Skip(String source, String reason) {}

    /// @param fate `missing`, `left_out`, `made_smaller` or `in_a_reply`
    /// @param why  one sentence
    record FileNote(String source, String file, String fate, String why) {
        static FileNote of(MediaNote note) {
            return new FileNote(Shapes.id(note.source()), note.file(), Shapes.name(note.fate()), note.why());
        }
    }

    /// @param threads posts with something below them, at the top
    record Totals(
            int posts, int threads, int media, long bytes, int boosts, int skipped, int requests, Instant endsAt) {
        static Totals of(Preview preview, Effort effort) {
            var media = preview.posts().stream()
                    .flatMap(draft -> draft.media().stream())
                    .toList();
            return new Totals(
                    preview.posts().size(),
                    countThreads(preview.posts()),
                    media.size(),
                    media.stream().mapToLong(PreviewShape::bytes).sum(),
                    preview.boosts().size(),
                    preview.skipped().size(),
                    effort.requests(),
                    effort.endsAt());
        }
    }

    static PreviewShape of(Preview preview, Effort effort) {
        return new PreviewShape(
                preview.posts().stream().map(PreviewShape::post).toList(),
                preview.boosts().stream().map(PreviewShape::boost).toList(),
                preview.skipped().stream().map(PreviewShape::skip).toList(),
                Totals.of(preview, effort),
                Shapes.Count.ofNames(preview.included()),
                preview.media().stream().map(FileNote::of).toList());
    }

    private static Post post(Draft draft) {
        return new Post(
                Shapes.id(draft.source()),
                draft.part(),
                switch (draft.replyTo()) {
                    case Draft.Top _ -> null;
                    case Draft.Under under -> new Parent(Shapes.id(under.source()), under.part());
                },
                draft.text(),
                draft.length(),
                draft.language(),
                Shapes.name(draft.visibility()),
                draft.audience() == Draft.Audience.SENSITIVE,
                draft.spoiler(),
                draft.media().stream()
                        .map(media -> new Attachment(file(media), media.alt()))
                        .toList(),
                draft.written(),
                Shapes.name(draft.format()),
                draft.quotes().stream()
                        .map(quote -> new Quoted(quote.link(), quote.key()))
                        .toList());
    }

    private static Skip skip(Composed.Skipped skipped) {
        return new Skip(Shapes.id(skipped.source()), Shapes.name(skipped.reason()));
    }

    private static Retweet boost(Boost boost) {
        return new Retweet(Shapes.id(boost.source()), boost.whose().toString(), boost.words(), boost.written());
    }

    private static String file(Media media) {
        return switch (media.place()) {
            case Media.InArchive in -> in.entry();
            case Media.Missing missing -> missing.expected();
        };
    }

    private static long bytes(Media media) {
        return media.place() instanceof Media.InArchive in ? in.size() : 0;
    }

    private static int countThreads(List<Draft> drafts) {
        var tops = drafts.stream()
                .filter(draft -> draft.replyTo() instanceof Draft.Top)
                .map(Draft::key)
                .collect(Collectors.toSet());
        return (int) drafts.stream()
                .flatMap(
                        draft -> draft.replyTo() instanceof Draft.Under under ? Stream.of(under.key()) : Stream.empty())
                .filter(tops::contains)
                .distinct()
                .count();
    }
}
