package app.godwit.cli;

import app.godwit.moves.Drafts;
import app.godwit.moves.Effort;
import app.godwit.moves.LookedBack;
import app.godwit.posts.Boost;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.posts.MediaNote;
import app.godwit.tweets.Media;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `repost --dry-run --json`: the posts exactly as they would stand, parents before children. They are composed while
/// they are written, so that no more than a page of them is in memory.
///
/// @param boosts   each is boosted if its original is found
/// @param included tweets set apart that stand among them by the user's yes
/// @param mediaNotes files that do not go up as they are
/// @param timeline how far the user's own was read for what was cross-posted already, null before sign-in
record PreviewShape(
        Iterable<Post> posts,
        Iterable<Retweet> boosts,
        Iterable<Skip> skipped,
        Totals totals,
        List<Shapes.Count> included,
        Iterable<FileNote> mediaNotes,
        @Nullable Timeline timeline) {
    /// @param replyTo `null` at the top of a thread
    /// @param length  as the server counts the text alone
    /// @param format  `plain` or `markdown`
    /// @param quotes  links to own tweets, whose posts take their place when this is sent
    /// @param card    the link of which a server that previews links shows a card, `""` for none
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
            List<Quoted> quotes,
            String card) {}

    record Quoted(String link, String post) {}

    /// @param of    where the author is now
    /// @param words how the original begins
    record Retweet(String source, String of, String words, Instant date) {}

    record Parent(String source, int part) {}

    /// @param read  `whole`, `partly` or `not`
    /// @param until nothing that was cross-posted before is known
    record Timeline(String read, Instant until) {
        static Timeline of(LookedBack looked) {
            return new Timeline(Shapes.name(looked.extent()), looked.until());
        }
    }

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
        static Totals of(Drafts drafts, Effort effort) {
            var totals = drafts.totals();
            return new Totals(
                    totals.posts(),
                    totals.threads(),
                    totals.media(),
                    totals.bytes(),
                    drafts.boosts().size(),
                    drafts.skipped().size(),
                    effort.requests(),
                    effort.endsAt());
        }
    }

    static PreviewShape of(Drafts drafts, Effort effort, Optional<LookedBack> looked) {
        return new PreviewShape(
                () -> drafts.stream().map(PreviewShape::post).iterator(),
                () -> drafts.boosts().stream().map(PreviewShape::boost).iterator(),
                () -> drafts.skipped().stream().map(PreviewShape::skip).iterator(),
                Totals.of(drafts, effort),
                Shapes.Count.ofNames(drafts.included()),
                () -> drafts.media().stream().map(FileNote::of).iterator(),
                looked.map(Timeline::of).orElse(null));
    }

    static Post post(Draft draft) {
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
                        .toList(),
                draft.card());
    }

    static Skip skip(Composed.Skipped skipped) {
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
}
