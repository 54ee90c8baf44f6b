package app.godwit.cli;

import app.godwit.moves.BroughtIn;
import app.godwit.moves.Move;
import app.godwit.moves.PersonRow;
import app.godwit.moves.SourceException;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "Bring in an X archive (zip or folder) or a follow list (CSV, JSON, HAR). Files are told apart by"
                + " what is in them; they are read and left as they are.")
final class ImportCommand extends MoveTask {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "What to bring in.")
    private List<Path> sources = List.of();

    ImportCommand(Context context) {
        super(context);
    }

    @Override
    void before() throws Failure {
        for (var source : sources) {
            if (!Files.exists(source)) {
                throw new Failure(Exit.UNREADABLE, "There is nothing at " + source + "; look at its name and place.");
            }
        }
    }

    @Override
    Answer work(Move move) throws SourceException {
        var all = new ArrayList<BroughtIn>();
        for (var source : sources) {
            console().note("Reading " + source + " …");
            all.add(move.bringIn(source));
        }
        var sum = all.stream().reduce(ImportCommand::plus).orElseThrow();
        if (all.size() > 1) {
            sum = new BroughtIn(sum.tweets(), known(move), sum.media(), sum.problems());
        }
        return Answer.done(ImportShape.of(sum), lines(sum));
    }

    /// Sources name the same people again, so those of several are not summed but counted as they are known now.
    private static BroughtIn.People known(Move move) {
        var people = move.people().stream().map(PersonRow::person).toList();
        var named = people.stream().filter(person -> !person.handle().isEmpty()).count();
        var described = people.stream().filter(Person::hasProfile).count();
        return new BroughtIn.People(people.size(), (int) named, (int) described);
    }

    private static BroughtIn plus(BroughtIn a, BroughtIn b) {
        var problems = Stream.concat(a.problems().stream(), b.problems().stream());
        return new BroughtIn(plus(a.tweets(), b.tweets()), b.people(), plus(a.media(), b.media()), problems.toList());
    }

    private static BroughtIn.Tweets plus(BroughtIn.Tweets a, BroughtIn.Tweets b) {
        return new BroughtIn.Tweets(
                a.total() + b.total(),
                a.own() + b.own(),
                a.threads() + b.threads(),
                a.retweets() + b.retweets(),
                a.replies() + b.replies(),
                a.quotes() + b.quotes(),
                a.notesJoined() + b.notesJoined(),
                a.supersededEdits() + b.supersededEdits());
    }

    private static BroughtIn.Media plus(BroughtIn.Media a, BroughtIn.Media b) {
        return new BroughtIn.Media(a.expected() + b.expected(), a.found() + b.found(), a.missing() + b.missing());
    }

    static List<String> lines(BroughtIn in) {
        var tweets = in.tweets();
        var people = in.people();
        var media = in.media();
        var lines = new ArrayList<String>();
        if (tweets.total() > 0) {
            lines.add("Tweets: " + tweets.total() + " (" + tweets.own() + " own, " + tweets.threads() + " threads, "
                    + tweets.replies() + " replies, " + tweets.retweets() + " retweets, " + tweets.quotes()
                    + " quotes; " + tweets.notesJoined() + " long notes joined, " + tweets.supersededEdits()
                    + " older versions left out)");
        }
        if (media.expected() > 0) {
            lines.add(
                    "Media: " + media.found() + " of " + media.expected() + " found, " + media.missing() + " missing");
        }
        lines.add("People followed: " + people.following() + " (" + people.named() + " with a handle, "
                + people.withProfile() + " with a profile)");
        in.problems().forEach(problem -> lines.add("Not whole: " + place(problem) + problem.what()));
        return lines;
    }

    private static String place(Problem problem) {
        var at = problem.position() > 0 ? " at " + problem.position() : "";
        return problem.file().isEmpty() ? "" : problem.file() + at + ": ";
    }
}
