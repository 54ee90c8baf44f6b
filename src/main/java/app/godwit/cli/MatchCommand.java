package app.godwit.cli;

import app.godwit.moves.MatchOption;
import app.godwit.moves.Move;
import app.godwit.moves.PersonRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "match",
        description = "Find where the people followed on X are now: addresses in their own words, each one looked up.")
final class MatchCommand extends MoveTask {
    /// More are in the table.
    private static final int MOST_NAMED = 20;

    @Mixin
    private final KeepOptions keep = new KeepOptions();

    @Option(names = "--offline", description = "Ask nobody: find addresses only, to be looked up another time.")
    private boolean offline;

    @Option(
            names = "--recheck",
            description = "Ask again at once for everybody who is not found, and say who is new since last time.")
    private boolean recheck;

    @Option(
            names = "--links",
            description = "Also read the website or page of links of people who are not found: one visit to each.")
    private boolean links;

    @Option(
            names = "--guess",
            description = "Also ask the servers where most of the found people live for the same name. A guess is never"
                    + " chosen by itself.")
    private boolean guess;

    MatchCommand(Context context) {
        super(context);
    }

    @Override
    void before() throws Failure {
        super.before();
        if (offline && (recheck || links || guess)) {
            throw new Failure(
                    Exit.USAGE,
                    "--offline asks nobody, so it cannot go with --recheck, --links or --guess; leave one.");
        }
    }

    @Override
    Answer work(Move move) throws InterruptedException, Failure {
        keep.into(move);
        var end = watch(move.search().match(options()));
        var fresh = move.people().newlyFound();
        var overview = move.overview();
        var ending = Ending.of(end, move, Set.of());
        var lines = new ArrayList<>(List.of(
                "Found: " + overview.found() + " of " + overview.people(),
                "Not found: " + overview.notFound(),
                "To be looked up again later: " + overview.waiting()));
        lines.add("New since last time: " + fresh.size());
        fresh.stream()
                .limit(MOST_NAMED)
                .map(PeopleCommand::line)
                .map("  "::concat)
                .forEach(lines::add);
        var rows = move.people().followed();
        handCount(rows).ifPresent(lines::add);
        return ending.answer(
                MatchShape.of(end, ending.state(), fresh, rows),
                "Go on with godwit match.",
                console().reader(),
                lines.toArray(String[]::new));
    }

    private static Optional<String> handCount(List<PersonRow> rows) {
        var count = rows.stream()
                .filter(row -> row.state() == PersonRow.State.BY_HAND)
                .count();
        return count == 0
                ? Optional.empty()
                : Optional.of("Say they are in the Fediverse and give no address, to check by hand: " + count);
    }

    private Set<MatchOption> options() {
        var options = EnumSet.noneOf(MatchOption.class);
        add(options, offline, MatchOption.OFFLINE);
        add(options, recheck, MatchOption.RECHECK);
        add(options, links, MatchOption.LINKS);
        add(options, guess, MatchOption.GUESS);
        return options;
    }

    private static void add(Set<MatchOption> options, boolean wanted, MatchOption option) {
        if (wanted) {
            options.add(option);
        }
    }
}
