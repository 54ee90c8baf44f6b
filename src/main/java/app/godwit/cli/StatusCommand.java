package app.godwit.cli;

import app.godwit.journal.Knowledge;
import app.godwit.moves.Move;
import app.godwit.moves.Overview;
import app.godwit.moves.Progress;
import app.godwit.moves.SourceRow;
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
        var sources = move.fromFiles().sources();
        var beside = move.people().beside();
        return Answer.done(StatusShape.of(overview, sources, beside), lines(overview, sources, beside));
    }

    private List<String> lines(Overview overview, List<SourceRow> sources, Knowledge.Beside beside) {
        var lines = new ArrayList<String>();
        lines.add(
                "From: " + (overview.owner().isEmpty() ? "nothing brought in yet" : "@" + overview.owner() + " on X"));
        lines.add("To: " + overview.account().orElse("not signed in"));
        lines.add("Tweets: " + overview.tweets());
        lines.add("People: " + overview.people() + " followed on X, " + overview.found() + " found, "
                + overview.notFound() + " not found, " + overview.waiting() + " to be looked up");
        lines.add("Beside: " + beside.followers() + " followers, " + beside.muted() + " muted, " + beside.blocked()
                + " blocked, " + beside.lists() + " lists with " + beside.members() + " members");
        overview.lanes().forEach(part -> lines.add(line(part)));
        sources.forEach(source -> lines.add(line(source)));
        return lines;
    }

    private String line(SourceRow source) {
        return "Source: " + (source.place().isEmpty() ? source.path() : source.place())
                + switch (source.state()) {
                    case HERE -> "";
                    case GONE -> " (gone: put it back, or import it from where it is now)";
                    case REPLACED -> " (another file has taken its place)";
                };
    }

    private String line(Progress.Part part) {
        var end = part.endsAt()
                .map(moment -> ", done about " + console().reader().moment(moment))
                .orElse("");
        return part.name() + ": " + part.done() + " done, " + part.waiting() + " waiting, " + part.refused()
                + " refused" + (part.waiting() > 0 ? end : "");
    }
}
