package app.godwit.cli;

import app.godwit.moves.Move;
import app.godwit.moves.Plan;
import app.godwit.moves.Reserve;
import app.godwit.moves.ServerException;
import app.godwit.reports.Reader;
import app.godwit.reports.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "plan",
        description = "Show what would be done, what is left out and why, how many requests it takes and when it ends."
                + " Nothing is changed on your server.")
final class PlanCommand extends MoveTask {
    @Option(
            names = "--reserve",
            paramLabel = "PERCENT",
            description = "The share of every limit of the server that stays yours (default 20); kept with the move.")
    private @Nullable Integer reserve;

    PlanCommand(Context context) {
        super(context);
    }

    @Override
    void before() throws Failure {
        super.before();
        if (reserve != null && !Reserve.isPossible(reserve)) {
            throw new Failure(Exit.USAGE, "The share that stays yours is between 0 and 90 percent.");
        }
    }

    @Override
    Answer work(Move move) throws ServerException {
        if (reserve != null) {
            move.runs().reserve(new Reserve(reserve));
        }
        lookAtFollows(move);
        var plan = move.runs().plan();
        move.repost()
                .lookedBack()
                .ifPresent(
                        looked -> LookedBackLines.of(looked, console().reader()).forEach(console()::note));
        return Answer.done(PlanShape.of(plan), lines(plan, console().reader()));
    }

    /// Whoever is followed already costs nothing, and the server's own list tells.
    private void lookAtFollows(Move move) {
        try {
            if (move.server().signedIn().isPresent() && !move.follow().lookAtOwn()) {
                console().note("Your server does not say now whom you follow already; they are counted as well.");
            }
        } catch (ServerException unknown) {
            console().note(unknown.getMessage());
        }
    }

    static List<String> lines(Plan plan, Reader reader) {
        var lines = new ArrayList<String>();
        for (var part : plan.parts()) {
            lines.add(part.lane() + ": " + part.count() + pace(part) + ", done about " + reader.moment(part.endsAt()));
        }
        ways(plan, reader, lines);
        Shapes.Count.of(plan.peopleLeftOut())
                .forEach(left -> lines.add("People left out: " + left.count() + " × " + left.reason()));
        var words = Words.in(Locale.ENGLISH);
        lines.addAll(ApartLines.of("Tweets left out", plan.tweetsLeftOut(), plan.included(), words));
        lines.add("Requests: " + plan.requests() + "; everything done about " + reader.moment(plan.endsAt()));
        return lines;
    }

    private static String pace(Plan.Part part) {
        return part.limit() == Integer.MAX_VALUE
                ? ""
                : ", at most " + part.limit() + " in " + words(part.per()) + " (" + part.left() + " left now)";
    }

    private static void ways(Plan plan, Reader reader, List<String> lines) {
        if (plan.ways().size() > 1) {
            plan.ways().stream()
                    .filter(way -> way.follows() > 0)
                    .forEach(way ->
                            lines.add("  " + words(way.means()) + ": " + end(way) + reader.moment(way.endsAt())));
        }
        plan.cap()
                .ifPresent(cap -> lines.add("You follow " + cap.following() + " of at most " + cap.limit()
                        + " accounts there; " + cap.room() + " more are possible."));
        if (plan.reserve() > 0) {
            lines.add("Of every limit " + plan.reserve() + " % stay yours (--reserve).");
        }
        if (!plan.drip().isOpen()) {
            lines.add("Posts drip, " + plan.drip().posts() + " in each "
                    + Shapes.name(plan.drip().per()) + " at most, as you wished (godwit repost --drip).");
        }
    }

    private static String end(Plan.Way way) {
        return switch (way.basis()) {
            case FORESEEN -> "done about ";
            case MEASURED -> "as fast as your server took the last file, done about ";
            case AT_MOST -> "your server takes its own time over each row, at most a minute: done by ";
        };
    }

    private static String words(Plan.Means means) {
        return switch (means) {
            case API -> "one after the other (godwit follow)";
            case FILE ->
                "as a file (godwit export, then upload following_accounts.csv in your server's settings under"
                        + " Import)";
            case HAND_IN -> "as a file that Godwit hands in (godwit follow --by-file)";
        };
    }

    private static String words(Duration per) {
        if (per.toDays() > 0) {
            return per.toDays() == 1 ? "a day" : per.toDays() + " days";
        }
        return per.toHours() > 0 ? per.toHours() + " h" : per.toMinutes() + " min";
    }
}
