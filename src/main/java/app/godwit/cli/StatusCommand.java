package app.godwit.cli;

import app.godwit.moves.Move;
import app.godwit.moves.Overview;
import app.godwit.moves.Progress;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

@Command(name = "status", description = "Show how far this move is.")
final class StatusCommand extends MoveTask {
    StatusCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) {
        var overview = move.overview();
        return Answer.done(StatusShape.of(overview), lines(overview));
    }

    private List<String> lines(Overview overview) {
        var lines = new ArrayList<String>();
        lines.add(
                "From: " + (overview.owner().isEmpty() ? "nothing brought in yet" : "@" + overview.owner() + " on X"));
        lines.add("To: " + overview.account().orElse("not signed in"));
        lines.add("Tweets: " + overview.tweets());
        lines.add("People: " + overview.people() + " followed on X, " + overview.found() + " found, "
                + overview.notFound() + " not found, " + overview.waiting() + " to be looked up");
        overview.lanes().forEach(part -> lines.add(line(part)));
        return lines;
    }

    private String line(Progress.Part part) {
        var end = part.endsAt()
                .map(moment -> ", done about " + console().reader().moment(moment))
                .orElse("");
        return part.name() + ": " + part.done() + " done, " + part.waiting() + " waiting, " + part.refused()
                + " refused" + (part.waiting() > 0 ? end : "");
    }
}
