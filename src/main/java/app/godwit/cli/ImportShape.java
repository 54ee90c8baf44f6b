package app.godwit.cli;

import app.godwit.moves.BroughtIn;
import app.godwit.tweets.Problem;
import java.util.List;

/// `import --json`: the sums over all sources given; of several sources, `people` are those known now.
record ImportShape(BroughtIn.Tweets tweets, BroughtIn.People people, BroughtIn.Media media, List<Problem> problems) {
    static ImportShape of(BroughtIn in) {
        return new ImportShape(in.tweets(), in.people(), in.media(), in.problems());
    }
}
