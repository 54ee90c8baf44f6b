package app.godwit.cli;

import app.godwit.journal.Lane;
import app.godwit.moves.Move;
import app.godwit.moves.Preview;
import app.godwit.moves.ServerException;
import app.godwit.moves.SourceException;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.reports.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "repost",
        description = "Bring your own tweets and threads along, oldest first, each exactly once. Ctrl-C pauses.")
final class RepostCommand extends DeedTask {
    @Option(names = "--dry-run", description = "Only show the posts exactly as they would stand; send nothing.")
    private boolean dryRun;

    @Option(
            names = "--alt-text",
            paramLabel = "FILE",
            description = "Take descriptions of pictures from a table with the columns picture and description;"
                    + " godwit export writes one to fill in.")
    private Optional<Path> altText = Optional.empty();

    @Option(
            names = "--include",
            paramLabel = "deleted|community|circle|none",
            description = "Also bring along tweets that you deleted, or wrote into a community or for a circle; give it"
                    + " once for each. Kept with the move until given again; none takes it back.")
    private List<Include> include = List.of();

    @Option(
            names = "--edits",
            description = "Also give posts that stand the newer words of tweets that were edited since.")
    private boolean edits;

    @Option(names = "--retry", description = "Also try again what the server refused.")
    private boolean retry;

    @Mixin
    private final PublicationOptions publication = new PublicationOptions();

    RepostCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws SourceException, ServerException, InterruptedException, Failure {
        var kept = move.publication();
        move.publication(publication.onto(kept));
        if (altText.isPresent()) {
            move.describePictures(altText.get());
        }
        var kinds = include.isEmpty() ? move.included() : Include.kinds(include);
        if (dryRun) {
            var preview = move.preview(kinds);
            move.publication(kept);
            return Answer.done(PreviewShape.of(preview), lines(preview));
        }
        if (!include.isEmpty()) {
            move.include(kinds);
        }
        var planned = retry ? move.retryPosts() : move.planPosts();
        if (edits) {
            planned += edits(move);
        }
        var waiting = move.waitingForDescriptions().size();
        if (waiting > 0) {
            console().note(waiting + " tweets wait for descriptions of pictures; godwit pictures shows which.");
        }
        return deeds(move, Set.of(Lane.POSTS), planned);
    }

    private int edits(Move move) throws ServerException {
        var plan = move.planEdits();
        plan.cannot()
                .forEach(tweet -> console()
                        .note("Tweet " + tweet + " was edited into other parts or pictures; its post stays as it is."));
        return plan.planned();
    }

    private List<String> lines(Preview preview) {
        var lines = new ArrayList<String>();
        preview.posts().forEach(draft -> lines.addAll(lines(draft)));
        preview.media().forEach(note -> lines.add("File: " + note.why() + "."));
        lines.add(preview.posts().size() + " posts would be published.");
        Map<Composed.Reason, Integer> leftOut = new EnumMap<>(Composed.Reason.class);
        preview.skipped().forEach(skipped -> leftOut.merge(skipped.reason(), 1, Integer::sum));
        var words = Words.in(console().reader().locale());
        lines.addAll(ApartLines.of("Left out", leftOut, preview.included(), words));
        return lines;
    }

    private List<String> lines(Draft draft) {
        var below = draft.replyTo() instanceof Draft.Under ? "  ↳ " : "";
        var media = draft.media().isEmpty() ? "" : " · " + draft.media().size() + " media";
        return List.of(
                below + console().reader().day(draft.written()) + " · " + draft.length() + " characters · "
                        + Shapes.name(draft.visibility()) + media,
                draft.text(),
                "");
    }
}
