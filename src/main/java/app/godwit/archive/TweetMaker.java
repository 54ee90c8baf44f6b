package app.godwit.archive;

import app.godwit.tweets.Kind;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Media;
import app.godwit.tweets.Span;
import app.godwit.tweets.Style;
import app.godwit.tweets.Tweet;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A tweet of the wire → a tweet. Asked twice, it answers the same.
final class TweetMaker {
    private final long owner;
    private final Notes notes;
    private final MediaFiles mediaFiles;

    TweetMaker(long owner, Notes notes, MediaFiles mediaFiles) {
        this.owner = owner;
        this.notes = notes;
        this.mediaFiles = mediaFiles;
    }

    /// @param edits older version of a tweet → its last
    /// @return empty when nothing tells when it was posted
    Optional<Tweet> make(WireTweet wire, DataType type, LongMap edits) {
        return Moments.posted(wire.id, wire.createdAt).map(posted -> {
            var kind = behindEdits(Kinds.of(wire, owner), edits);
            var words = EscapedText.escaped(wire.fullText);
            var note = kind instanceof Kind.Retweet
                    ? Optional.<Note>empty()
                    : notes.of(wire.id, posted.getEpochSecond(), words.text());
            var marks = marks(wire, type);
            if (note.isEmpty()) {
                return tweet(wire, type, posted, kind, words.text(), Spans.of(words, wire.entities), marks, List.of());
            }
            marks.add(Mark.NOTE);
            var full = EscapedText.plain(note.get().text);
            var styles = note.get().styles.stream()
                    .flatMap(style -> style.in(full).stream())
                    .toList();
            return tweet(wire, type, posted, kind, full.text(), Spans.of(full, named(note.get(), wire)), marks, styles);
        });
    }

    private Tweet tweet(
            WireTweet wire,
            DataType type,
            Instant posted,
            Kind kind,
            String text,
            List<Span> spans,
            Set<Mark> marks,
            List<Style> styles) {
        return new Tweet(
                wire.id,
                first(wire, posted),
                kind,
                text,
                spans,
                media(wire, type),
                Languages.iso(wire.lang),
                client(wire.source),
                wire.favorites,
                wire.retweets,
                marks,
                styles);
    }

    /// An edited tweet stands where its first version stood: replies written before the edit come after it.
    private static Instant first(WireTweet wire, Instant posted) {
        return wire.versions.stream()
                .min(Long::compare)
                .filter(id -> id < wire.id)
                .flatMap(id -> Moments.posted(id, ""))
                .orElse(posted);
    }

    private List<Media> media(WireTweet wire, DataType type) {
        return wire.media.isEmpty() ? List.of() : mediaFiles.of(wire, type);
    }

    /// A reply to an older version of a tweet belongs below the last one.
    private static Kind behindEdits(Kind kind, LongMap edits) {
        return kind instanceof Kind.SelfReply(var parent) && edits.contains(parent)
                ? new Kind.SelfReply(edits.get(parent))
                : kind;
    }

    /// Notes name the mentioned by handle only; the cut tweet knows the numbers of those it still holds.
    private static List<WireEntity> named(Note note, WireTweet wire) {
        for (var entity : note.entities) {
            if (entity.kind == WireEntity.Kind.MENTION && entity.person == 0) {
                wire.entities.stream()
                        .filter(known -> known.handle.equalsIgnoreCase(entity.handle))
                        .findFirst()
                        .ifPresent(known -> entity.person = known.person);
            }
        }
        return note.entities;
    }

    private static Set<Mark> marks(WireTweet wire, DataType type) {
        var marks = EnumSet.noneOf(Mark.class);
        if (wire.sensitive) {
            marks.add(Mark.SENSITIVE);
        }
        if (wire.versions.size() > 1) {
            marks.add(Mark.EDITED);
        }
        switch (type) {
            case DELETED -> marks.add(Mark.DELETED);
            case COMMUNITY -> marks.add(Mark.COMMUNITY);
            case CIRCLE -> marks.add(Mark.CIRCLE);
            default -> {}
        }
        return marks;
    }

    /// `<a href="…" rel="nofollow">Twitter Web App</a>` → `Twitter Web App`.
    private static String client(String source) {
        var from = source.indexOf('>');
        var to = source.indexOf('<', from);
        return EscapedText.cleanEscaped(from < 0 || to < 0 ? source : source.substring(from + 1, to))
                .strip();
    }
}
