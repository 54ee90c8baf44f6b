package app.godwit.cli;

import app.godwit.journal.Knowledge;
import app.godwit.moves.BroughtIn;
import app.godwit.tweets.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a source held, in a few plain lines.
final class ImportLines {
    private ImportLines() {}

    static List<String> of(BroughtIn in, Knowledge.Beside beside) {
        var lines = new ArrayList<String>();
        if (in.tweets().total() > 0) {
            lines.add(tweets(in.tweets()));
            lines.add(whole(in));
        }
        apart(in.setApart()).ifPresent(lines::add);
        media(in.media()).ifPresent(lines::add);
        lines.add(followed(in.people()));
        others(in, beside).ifPresent(lines::add);
        in.problems().forEach(problem -> lines.add(problem(problem)));
        return lines;
    }

    private static String tweets(BroughtIn.Tweets tweets) {
        return "Tweets: " + tweets.total() + " (" + tweets.own() + " own, " + tweets.threads() + " threads, "
                + tweets.replies() + " replies, " + tweets.retweets() + " retweets, " + tweets.quotes() + " quotes; "
                + tweets.notesJoined() + " long notes joined, " + tweets.supersededEdits()
                + " older versions left out)";
    }

    private static String whole(BroughtIn in) {
        var expected = in.expected();
        if (expected.headersMissing() > 0) {
            return "Completeness: the archive lists " + expected.headers() + " tweets, " + expected.headersMissing()
                    + " of them are not in it";
        }
        if (expected.tweets() > in.tweets().total()) {
            return "Completeness: the archive says " + expected.tweets() + " tweets, "
                    + in.tweets().total() + " could be read";
        }
        return expected.tweets() < 0 && expected.headers() < 0
                ? "Completeness: the archive does not say how many tweets it should hold"
                : "Completeness: every tweet that the archive lists is there";
    }

    private static Optional<String> apart(BroughtIn.SetApart apart) {
        return listed(
                "Set apart, never posted without your yes: ",
                count(apart.deleted(), " deleted"),
                count(apart.community(), " for communities"),
                count(apart.circle(), " for a circle"));
    }

    private static Optional<String> media(BroughtIn.Media media) {
        var own = media.expected() > 0
                ? media.found() + " of " + media.expected() + " found, " + media.missing() + " missing"
                : "";
        return listed("Media: ", own, count(media.foundElsewhere(), " found in another part or archive"));
    }

    private static String followed(BroughtIn.People people) {
        return "People followed: " + people.following() + " (" + people.named() + " with a handle, "
                + people.withProfile() + " with a profile)";
    }

    private static Optional<String> others(BroughtIn in, Knowledge.Beside beside) {
        var people = in.people();
        var counted = countedOnly(in, beside) > 0 ? " followers (counted, not named)" : " followers";
        return listed(
                "Also: ",
                count(people.followers(), counted),
                count(people.muted(), " muted"),
                count(people.blocked(), " blocked"),
                count(people.lists(), " lists"));
    }

    /// Followers whom an archive tells, of whom none are kept.
    static int countedOnly(BroughtIn in, Knowledge.Beside beside) {
        return Math.max(0, in.people().followers() - beside.followers());
    }

    private static String problem(Problem problem) {
        var at = problem.position() > 0 ? " at byte " + problem.position() : "";
        return "Not whole: " + (problem.file().isEmpty() ? "" : problem.file() + at + ": ") + problem.what();
    }

    private static String count(int count, String what) {
        return count > 0 ? count + what : "";
    }

    private static Optional<String> listed(String head, String... items) {
        var all = Stream.of(items).filter(item -> !item.isEmpty()).collect(Collectors.joining(", "));
        return all.isEmpty() ? Optional.empty() : Optional.of(head + all);
    }
}
