package app.godwit.cli;

import app.godwit.moves.BroughtIn;
import app.godwit.moves.Coverage;
import app.godwit.tweets.Problem;
import java.util.List;

/// `import --json`: the sums over all sources given; of several sources, `people` are those known now.
record ImportShape(
        BroughtIn.Tweets tweets,
        BroughtIn.People people,
        BroughtIn.Media media,
        List<Problem> problems,
        CoverageShape coverage) {
    static ImportShape of(BroughtIn in, Coverage coverage) {
        return new ImportShape(in.tweets(), in.people(), in.media(), in.problems(), CoverageShape.of(coverage));
    }
}
