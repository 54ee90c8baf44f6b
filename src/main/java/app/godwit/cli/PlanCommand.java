package app.godwit.cli;

import app.godwit.moves.Move;
import app.godwit.moves.Plan;
import app.godwit.moves.ServerException;
import app.godwit.reports.Reader;
import app.godwit.reports.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

@Command(
        name = "plan",
        description = "Show what would be done, what is left out and why, how many requests it takes and when it ends."
                + " Nothing is sent.")
final class PlanCommand extends MoveTask {
    PlanCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws ServerException {
        var plan = move.plan();
        return Answer.done(PlanShape.of(plan), lines(plan, console().reader()));
    }

    static List<String> lines(Plan plan, Reader reader) {
        var lines = new ArrayList<String>();
        for (var part : plan.parts()) {
            lines.add(part.lane() + ": " + part.count() + ", at most " + part.limit() + " in " + words(part.per())
                    + ", done about " + reader.moment(part.endsAt()));
        }
        Shapes.Count.of(plan.peopleLeftOut())
                .forEach(left -> lines.add("People left out: " + left.count() + " × " + left.reason()));
        var words = Words.in(reader.locale());
        lines.addAll(ApartLines.of("Tweets left out", plan.tweetsLeftOut(), plan.included(), words));
        lines.add("Requests: " + plan.requests() + "; everything done about " + reader.moment(plan.endsAt()));
        return lines;
    }

    private static String words(Duration per) {
        if (per.toDays() > 0) {
            return per.toDays() == 1 ? "a day" : per.toDays() + " days";
        }
        return per.toHours() > 0 ? per.toHours() + " h" : per.toMinutes() + " min";
    }
}
