package app.godwit.reports;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.moves.Move;
import app.godwit.moves.Overview;
import app.godwit.moves.PersonRow;
import app.godwit.moves.PostRow;
import app.godwit.moves.SourceRow;
import app.godwit.posts.Composed;
import app.godwit.tweets.Problem;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Everything that a report tells, as it stood at one moment.
///
/// @param undone what could not be done besides following and posting: mutes, blocks, lists, edits, and taking back
public record Report(
        Overview overview,
        List<PersonRow> people,
        List<PostRow> posts,
        List<Deed> undone,
        List<Composed.Skipped> leftOut,
        List<Problem> problems,
        List<SourceRow> sources,
        Instant made) {
    /// People and posts have sections of their own.
    private static final Set<DeedKind> OTHERS =
            EnumSet.complementOf(EnumSet.of(DeedKind.FOLLOW, DeedKind.UPLOAD, DeedKind.PUBLISH));

    public Report {
        people = List.copyOf(people);
        posts = List.copyOf(posts);
        undone = List.copyOf(undone);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
        sources = List.copyOf(sources);
    }

    public static Report of(Move move) {
        return new Report(
                move.overview(),
                move.people(),
                move.posts(),
                undone(move),
                move.drafts(move.intent()).skipped(),
                move.problems(),
                move.sources(),
                move.now());
    }

    private static List<Deed> undone(Move move) {
        return OTHERS.stream()
                .flatMap(kind -> move.deeds(kind).stream())
                .filter(deed -> deed.state() == DeedState.REFUSED || deed.state() == DeedState.SKIPPED)
                .toList();
    }
}
