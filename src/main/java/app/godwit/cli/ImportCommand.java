package app.godwit.cli;

import app.godwit.moves.BroughtIn;
import app.godwit.moves.Move;
import app.godwit.moves.PersonRow;
import app.godwit.moves.Progress;
import app.godwit.moves.SourceException;
import app.godwit.tweets.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description =
                "Bring in an X archive (zip or folder, also in parts) or a follow list (CSV, JSON, HAR). Files are"
                        + " told apart by what is in them; they are read and left as they are.")
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
    Answer work(Move move) throws SourceException, InterruptedException {
        var all = new ArrayList<BroughtIn>();
        for (var source : sources) {
            console().note("Reading " + source + " …");
            var reading = move.fromFiles().read(source);
            var end = watch(reading);
            var found = reading.found();
            if (found.isEmpty() && end.state() == Progress.State.PAUSED) {
                return paused(source, all, move);
            }
            found.ifPresent(all::add);
            if (end.state() == Progress.State.STOPPED) {
                throw new SourceException(end.troubles().getLast().what());
            }
        }
        var sum = all.stream().reduce(BroughtIn::plus).orElseThrow();
        sum = all.size() > 1 ? known(sum, move) : sum;
        var coverage = move.people().coverage();
        var beside = move.people().beside();
        var lines = new ArrayList<>(ImportLines.of(sum, beside));
        lines.addAll(CoverageLines.of(coverage));
        return Answer.done(ImportShape.of(sum, beside, coverage), lines);
    }

    private static Answer paused(Path source, List<BroughtIn> before, Move move) {
        var lines = new ArrayList<String>();
        before.stream()
                .reduce(BroughtIn::plus)
                .map(in -> ImportLines.of(in, move.people().beside()))
                .ifPresent(lines::addAll);
        lines.add("Paused in the middle of " + source + ". What was read is kept; import it again to go on.");
        return new Answer.Told(Exit.PAUSED, new Shapes.Error(new Shapes.Error.Problem(lines.getLast(), 3)), lines);
    }

    /// Sources name the same people again, so those of several are not summed but counted as they are known now.
    private static BroughtIn known(BroughtIn sum, Move move) {
        var people = move.people().followed().stream().map(PersonRow::person).toList();
        var named = people.stream().filter(person -> !person.handle().isEmpty()).count();
        var described = people.stream().filter(Person::hasProfile).count();
        var counted = sum.people();
        var now = new BroughtIn.People(
                people.size(),
                (int) named,
                (int) described,
                counted.followers(),
                counted.muted(),
                counted.blocked(),
                counted.lists());
        return new BroughtIn(sum.tweets(), sum.setApart(), now, sum.media(), sum.expected(), sum.problems());
    }
}
