package app.godwit.reports;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.moves.LookedBack;
import app.godwit.moves.Move;
import app.godwit.moves.Overview;
import app.godwit.moves.PersonRow;
import app.godwit.moves.PostRow;
import app.godwit.moves.SourceRow;
import app.godwit.posts.Composed;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Tweet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything that a report tells, as it stood at one moment.
///
/// @param lookedBack how far the user's own timeline was read for what was cross-posted already; empty before
/// @param undone     what could not be done besides following and posting: mutes, blocks, lists, edits, and taking back
public record Report(
        Overview overview,
        List<PersonRow> people,
        List<PostRow> posts,
        List<Deed> undone,
        List<Left> leftOut,
        List<Problem> problems,
        List<SourceRow> sources,
        Optional<LookedBack> lookedBack,
        Instant made) {
    /// People and posts have sections of their own.
    private static final Set<DeedKind> OTHERS =
            EnumSet.complementOf(EnumSet.of(DeedKind.FOLLOW, DeedKind.UPLOAD, DeedKind.PUBLISH));
    private static final int AT_ONCE = 1_000;

    public Report {
        people = List.copyOf(people);
        posts = List.copyOf(posts);
        undone = List.copyOf(undone);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
        sources = List.copyOf(sources);
    }

    /// A tweet that was left out.
    ///
    /// @param written [Instant#EPOCH] when the tweet itself is not known any more
    public record Left(long source, Composed.Reason reason, Instant written, String text) {}

    /// What is left out of a move now, in the order of the archive.
    static List<Left> leftOut(Move move) {
        var skipped = move.history().drafts(move.history().intent()).skipped();
        var left = new ArrayList<Left>(skipped.size());
        for (var from = 0; from < skipped.size(); from += AT_ONCE) {
            var some = skipped.subList(from, Math.min(skipped.size(), from + AT_ONCE));
            var tweets = move.history()
                    .tweets(some.stream().map(Composed.Skipped::source).toList());
            some.forEach(one -> left.add(left(one, Optional.ofNullable(tweets.get(one.source())))));
        }
        return left;
    }

    private static Left left(Composed.Skipped one, Optional<Tweet> tweet) {
        return new Left(
                one.source(),
                one.reason(),
                tweet.map(Tweet::posted).orElse(Instant.EPOCH),
                tweet.map(Tweet::text).orElse(""));
    }

    public static Report of(Move move) {
        return new Report(
                move.overview(),
                move.people().followed(),
                move.repost().posts(),
                undone(move),
                leftOut(move),
                move.fromFiles().problems(),
                move.fromFiles().sources(),
                move.repost().lookedBack(),
                move.now());
    }

    private static List<Deed> undone(Move move) {
        return OTHERS.stream()
                .flatMap(kind -> move.runs().deeds(kind).stream())
                .filter(deed -> deed.state() == DeedState.REFUSED || deed.state() == DeedState.SKIPPED)
                .toList();
    }
}
