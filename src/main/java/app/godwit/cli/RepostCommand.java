package app.godwit.cli;

import app.godwit.journal.Lane;
import app.godwit.moves.Drafts;
import app.godwit.moves.Effort;
import app.godwit.moves.Intent;
import app.godwit.moves.Move;
import app.godwit.moves.ServerException;
import app.godwit.moves.SourceException;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.reports.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
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

    @ArgGroup(exclusive = false, heading = "%nWhich tweets; kept with the move:%n")
    private ChoiceOptions choice = new ChoiceOptions();

    @ArgGroup(exclusive = false, heading = "%nIn which words; kept with the move:%n")
    private WordingOptions wording = new WordingOptions();

    RepostCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws Failure, SourceException, ServerException, InterruptedException {
        var kept = move.repost().publication();
        move.repost().publication(publication.onto(kept));
        if (altText.isPresent()) {
            move.pictures().describe(altText.get());
        }
        var intent = intent(move.history().intent());
        if (dryRun) {
            try {
                show(move, intent);
            } finally {
                move.repost().publication(kept);
            }
            return new Answer.Nothing();
        }
        if (!intent.equals(move.history().intent())) {
            move.history().intend(intent);
        }
        keepReserve(move);
        lookBack(move);
        var planned = retry ? move.repost().retry() : move.repost().plan();
        if (edits) {
            planned += edits(move);
        }
        var waiting = move.pictures().waiting().size();
        if (waiting > 0) {
            console().note(waiting + " tweets wait for descriptions of pictures; godwit pictures shows which.");
        }
        return deeds(move, Set.of(Lane.POSTS), planned);
    }

    private int edits(Move move) throws ServerException {
        var plan = move.repost().planEdits();
        plan.cannot()
                .forEach(tweet -> console()
                        .note("Tweet " + tweet + " was edited into other parts or pictures; its post stays as it is."));
        return plan.planned();
    }

    /// What was typed, over what was kept.
    private Intent intent(Intent kept) throws Failure {
        var kinds = include.isEmpty() ? kept.included() : Include.kinds(include);
        return new Intent(kinds, choice.over(kept.choice()), wording.over(kept.wording()));
    }

    /// Tells post by post what there is, for there may be more than memory holds.
    private void show(Move move, Intent intent) {
        lookBack(move);
        var drafts = move.history().drafts(intent);
        var effort = move.history().effort(drafts);
        if (common().json()) {
            console().json(PreviewShape.of(drafts, effort, move.repost().lookedBack()));
        } else {
            console().say(Stream.concat(drafts.stream().flatMap(this::lines), ending(drafts, effort)));
        }
    }

    /// What is cross-posted already is told by the timeline; without it the preview is as good as it can be.
    private void lookBack(Move move) {
        try {
            if (move.server().signedIn().isPresent()) {
                LookedBackLines.of(move.repost().lookBack(), console().reader()).forEach(console()::note);
            }
        } catch (ServerException unknown) {
            console().note(unknown.getMessage());
        }
    }

    private Stream<String> ending(Drafts drafts, Effort effort) {
        var totals = PreviewShape.Totals.of(drafts, effort);
        var lines = new ArrayList<String>();
        lines.add(totals.posts() + " posts would be published, " + totals.threads() + " threads among them, with "
                + totals.media() + " media (" + megabytes(totals.bytes()) + " MB), by about " + effort.requests()
                + " requests, done about " + console().reader().moment(effort.endsAt()) + ".");
        Map<Composed.Reason, Integer> leftOut = new EnumMap<>(Composed.Reason.class);
        drafts.skipped().forEach(skipped -> leftOut.merge(skipped.reason(), 1, Integer::sum));
        var words = Words.in(Locale.ENGLISH);
        lines.addAll(ApartLines.of("Left out", leftOut, drafts.included(), words));
        var boosts = drafts.boosts().stream()
                .map(boost -> "Boost of " + boost.whose().display() + ", if it is found: " + boost.words());
        var files = drafts.media().stream().map(note -> "File: " + note.why() + ".");
        return Stream.of(boosts, files, lines.stream()).flatMap(Function.identity());
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
    }

    private Stream<String> lines(Draft draft) {
        var below = draft.replyTo() instanceof Draft.Under ? "  ↳ " : "";
        var media = draft.media().isEmpty() ? "" : " · " + draft.media().size() + " media";
        var warning = draft.spoiler().isEmpty() ? "" : " · warning: " + draft.spoiler();
        var card = draft.card().isEmpty() ? "" : " · card of " + draft.card();
        return Stream.of(
                below + console().reader().day(draft.written()) + " · " + draft.length() + " characters · "
                        + Shapes.name(draft.visibility()) + media + warning + card,
                draft.text(),
                "");
    }
}
