package app.godwit.cli;

import app.godwit.fediverse.FollowOptions;
import app.godwit.fediverse.FollowOptions.Choice;
import app.godwit.journal.Lane;
import app.godwit.moves.Move;
import app.godwit.moves.ServerException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "follow",
        description = "Follow everybody found and not turned down, as fast as the server allows. Ctrl-C pauses.")
final class FollowCommand extends DeedTask {
    @Option(
            names = "--boosts",
            negatable = true,
            description = "Show their boosts (the usual), or --no-boosts; kept with the move.")
    private @Nullable Boolean boosts;

    @Option(
            names = "--notify",
            negatable = true,
            description = "Be notified of their new posts, or --no-notify (the usual); kept with the move.")
    private @Nullable Boolean notices;

    @Option(
            names = "--languages",
            split = ",",
            paramLabel = "CODE",
            description = "See only posts in these languages, such as en,de; all means all. Kept with the move.")
    private List<String> languages = new ArrayList<>();

    @Option(
            names = "--by-file",
            description =
                    "Hand all follows in as one file, where the server takes it (GoToSocial, Pleroma, Akkoma, Mitra).")
    private boolean byFile;

    FollowCommand(Context context) {
        super(context);
    }

    @Override
    Answer work(Move move) throws ServerException, InterruptedException {
        keepReserve(move);
        move.follow().options(options(move.follow().options()));
        var planned = move.follow().plan();
        var lanes = Set.of(Lane.FOLLOWS);
        return byFile ? ended(move, move.runs().startByFile(), lanes, planned) : deeds(move, lanes, planned);
    }

    private FollowOptions options(FollowOptions before) {
        var choices = EnumSet.noneOf(Choice.class);
        choices.addAll(before.choices());
        set(choices, Choice.WITHOUT_BOOSTS, boosts == null ? null : !boosts);
        set(choices, Choice.NOTIFY, notices);
        var codes = languages.contains("all") ? List.<String>of() : languages;
        return new FollowOptions(choices, languages.isEmpty() ? before.languages() : codes);
    }

    private static void set(Set<Choice> choices, Choice choice, @Nullable Boolean wanted) {
        if (wanted != null && wanted) {
            choices.add(choice);
        } else if (wanted != null) {
            choices.remove(choice);
        }
    }
}
