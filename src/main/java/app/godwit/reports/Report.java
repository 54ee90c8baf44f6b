package app.godwit.reports;

import app.godwit.moves.LookedBack;
import app.godwit.moves.Move;
import app.godwit.moves.Overview;
import app.godwit.moves.PersonRow;
import app.godwit.moves.PostRow;
import app.godwit.moves.SourceRow;
import app.godwit.posts.Composed;
import app.godwit.tweets.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Everything that a report tells, as it stood at one moment.
public record Report(
        Overview overview,
        List<PersonRow> people,
        List<PostRow> posts,
        List<Composed.Skipped> leftOut,
        List<Problem> problems,
        List<SourceRow> sources,
        Optional<LookedBack> lookedBack,
        Instant made) {
    public Report {
        people = List.copyOf(people);
        posts = List.copyOf(posts);
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
        sources = List.copyOf(sources);
    }

    public static Report of(Move move) {
        return new Report(
                move.overview(),
                move.people(),
                move.posts(),
                move.drafts(move.intent()).skipped(),
                move.problems(),
                move.sources(),
                move.lookedBack(),
                move.now());
    }
}
