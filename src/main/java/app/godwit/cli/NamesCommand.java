package app.godwit.cli;

import app.godwit.moves.Move;
import app.godwit.moves.NamesPlan;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "names",
        description = "Ask a public register who the people followed on X are, where only their numbers are known. It"
                + " costs nothing, sends their numbers there, and so asks before.")
final class NamesCommand extends MoveTask {
    @Option(
            names = "--from-wikidata",
            required = true,
            description = "Ask Wikidata: names, websites and Fediverse addresses of people who are somewhat known.")
    private boolean wikidata;

    @Option(names = "--yes", description = "Agree beforehand.")
    private boolean agreed;

    NamesCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws Exception {
        var plan = move.search().namesPlan();
        var before = move.people().coverage();
        if (plan.isEmpty()) {
            return Answer.done(
                    new Shape("done", 0, 0, CoverageShape.of(before)),
                    "Nobody is left to ask about: all were asked about within the last 30 days, or nobody is known"
                            + " yet.");
        }
        console().note(offer(plan));
        if (!agreed && !saysYes()) {
            return Answer.done(new Shape("declined", 0, 0, CoverageShape.of(before)), "Nothing was sent.");
        }
        var end = Ending.of(watch(move.search().nameFromWikidata()));
        var after = move.people().coverage();
        var asked =
                end.progress().parts().stream().mapToInt(part -> part.done()).sum();
        var named = after.named() - before.named();
        return end.answer(
                new Shape(end.state(), asked, named, CoverageShape.of(after)),
                "Run it again to go on.",
                console().reader(),
                "Asked about " + asked + " people; " + named + " have a name now who had none.");
    }

    /// `names --json`.
    ///
    /// @param state `done`, `declined`, `paused` or `stopped`
    /// @param asked people asked about in this run
    /// @param named of them with a handle now, and without one before
    record Shape(String state, int asked, int named, CoverageShape coverage) {}

    private static String offer(NamesPlan plan) {
        return "This sends %d numbers of people you follow, and %d handles, to %s, a public service, in %s%s. Nothing else is sent."
                .formatted(plan.numbers(), plan.handles(), plan.host(), questions(plan), time(plan.takes()));
    }

    private static String questions(NamesPlan plan) {
        return plan.requests() == 1 ? "one question" : plan.requests() + " questions";
    }

    private static String time(Duration takes) {
        return takes.compareTo(Duration.ofMinutes(1)) < 0 ? "" : " over about " + (takes.toMinutes() + 1) + " minutes";
    }

    private boolean saysYes() throws IOException {
        return console()
                .ask("Send them? [y/N]")
                .map(answer -> answer.toLowerCase(Locale.ROOT))
                .filter(answer -> answer.equals("y") || answer.equals("yes"))
                .isPresent();
    }
}
