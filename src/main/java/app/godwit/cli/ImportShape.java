package app.godwit.cli;

import app.godwit.journal.Knowledge;
import app.godwit.moves.BroughtIn;
import app.godwit.moves.Coverage;
import app.godwit.tweets.Problem;
import java.util.List;

/// `import --json`: the sums over all sources given; of several sources, `people` are those known now.
///
/// @param beside who is known in the move beside those followed, each by their kind
record ImportShape(
        BroughtIn.Tweets tweets,
        BroughtIn.SetApart setApart,
        BroughtIn.People people,
        BroughtIn.Media media,
        BroughtIn.Expected expected,
        List<LeftOut> leftOut,
        List<Problem> problems,
        Knowledge.Beside beside,
        CoverageShape coverage) {
    /// What is not brought in or never chosen by itself, and why.
    record LeftOut(String what, int count, String why) {}

    static ImportShape of(BroughtIn in, Knowledge.Beside beside, Coverage coverage) {
        return new ImportShape(
                in.tweets(),
                in.setApart(),
                in.people(),
                in.media(),
                in.expected(),
                leftOut(in, beside),
                in.problems(),
                beside,
                CoverageShape.of(coverage));
    }

    private static List<LeftOut> leftOut(BroughtIn in, Knowledge.Beside beside) {
        return List.of(
                new LeftOut(
                        "older_versions",
                        in.tweets().supersededEdits(),
                        "only the last version of an edited tweet is kept"),
                new LeftOut("deleted", in.setApart().deleted(), "kept, never posted without a clear yes"),
                new LeftOut("community", in.setApart().community(), "kept, never posted without a clear yes"),
                new LeftOut("circle", in.setApart().circle(), "kept, never posted without a clear yes"),
                new LeftOut("media", in.media().missing(), "not in the archive"),
                new LeftOut(
                        "followers",
                        ImportLines.countedOnly(in, beside),
                        "counted only: whoever follows decides for themselves"),
                new LeftOut("unreadable", in.problems().size(), "see problems"));
    }
}
