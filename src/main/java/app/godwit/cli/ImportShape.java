package app.godwit.cli;

import app.godwit.moves.BroughtIn;
import app.godwit.tweets.Problem;
import java.util.List;

/// `import --json`: the sums over all sources given; of several sources, `people` are those known now.
record ImportShape(
        BroughtIn.Tweets tweets,
        BroughtIn.SetApart setApart,
        BroughtIn.People people,
        BroughtIn.Media media,
        BroughtIn.Expected expected,
        List<LeftOut> leftOut,
        List<Problem> problems) {
    /// What is not brought in or never chosen by itself, and why.
    record LeftOut(String what, int count, String why) {}

    static ImportShape of(BroughtIn in) {
        return new ImportShape(
                in.tweets(), in.setApart(), in.people(), in.media(), in.expected(), leftOut(in), in.problems());
    }

    private static List<LeftOut> leftOut(BroughtIn in) {
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
                        "followers", in.people().followers(), "counted only: whoever follows decides for themselves"),
                new LeftOut("unreadable", in.problems().size(), "see problems"));
    }
}
