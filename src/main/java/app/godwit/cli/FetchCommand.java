package app.godwit.cli;

import app.godwit.moves.CallSet;
import app.godwit.moves.Estimate;
import app.godwit.moves.FetchOption;
import app.godwit.moves.FromX;
import app.godwit.moves.Money;
import app.godwit.moves.Progress;
import app.godwit.moves.Progress.State;
import app.godwit.moves.ServerException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "fetch",
        description = "Read people from the X API with your own keys, after showing the price and asking. What was paid"
                + " for is never asked twice; sign in first with godwit sign-in-x.")
final class FetchCommand extends XTask {
    @Parameters(
            paramLabel = "WHAT",
            description = "follows, lists, mutes, blocks, or names (of people known by number).")
    private What what = What.FOLLOWS;

    @Option(names = "--yes", description = "Agree to the price.")
    private boolean yes;

    @Option(
            names = "--cap",
            paramLabel = "DOLLARS",
            description = "Spend no more than this, all runs of this move together (default 5; kept).")
    private String cap = "";

    @Option(names = "--without-pinned", description = "Leave out pinned posts, which X may charge each as a post.")
    private boolean withoutPinned;

    @Option(
            names = "--app-of-another",
            description = "The keys belong to an app of another account, and X charges the higher price.")
    private boolean appOfAnother;

    @Option(names = "--v1", description = "By v1.1, for keys that still have it.")
    private boolean old;

    @Option(names = "--again", description = "Read anew what was read already, and pay anew.")
    private boolean again;

    @Option(
            names = "--no-wait",
            description = "Stop with status 3 instead of waiting when X's limit is reached; fits a timer.")
    private boolean noWait;

    /// What a person asks for, in one or two steps that are priced one by one.
    enum What {
        FOLLOWS(CallSet.FOLLOWS),
        LISTS(CallSet.LISTS, CallSet.MEMBERS),
        MUTES(CallSet.MUTES),
        BLOCKS(CallSet.BLOCKS),
        NAMES(CallSet.NAMES);

        private final List<CallSet> sets;

        What(CallSet... sets) {
            this.sets = List.of(sets);
        }
    }

    FetchCommand(Context context) {
        super(context);
    }

    @Override
    void before() {
        // A move may begin with X.
    }

    @Override
    Answer work(FromX x) throws Exception {
        if (!cap.isEmpty()) {
            x.cap(Money.parse(cap)
                    .orElseThrow(() -> new Failure(Exit.USAGE, "--cap takes dollars, such as 5 or 2.50.")));
        }
        var course = new Course(x);
        for (var set : what.sets) {
            if (!course.take(set)) {
                break;
            }
        }
        return course.answer();
    }

    private Set<FetchOption> options() {
        var options = EnumSet.noneOf(FetchOption.class);
        if (withoutPinned) {
            options.add(FetchOption.WITHOUT_PINNED);
        }
        if (appOfAnother) {
            options.add(FetchOption.APP_OF_ANOTHER);
        }
        if (old) {
            options.add(FetchOption.OLD_API);
        }
        if (again) {
            options.add(FetchOption.AGAIN);
        }
        return options;
    }

    /// One call set after the other: its price, the yes, the reading.
    private final class Course {
        private final FromX x;
        private final List<Estimate> estimates = new ArrayList<>();
        private Optional<Progress> last = Optional.empty();
        private String state = "done";
        private int people;

        Course(FromX x) {
            this.x = x;
        }

        /// @return whether to go on with the next
        boolean take(CallSet set) throws ServerException, IOException, InterruptedException {
            var estimate = x.estimate(set, options());
            estimates.add(estimate);
            console().note(sentence(estimate));
            if (estimate.isNothing()) {
                return true;
            }
            if (!agreed()) {
                state = "declined";
                return false;
            }
            read(set);
            return state.equals("done");
        }

        private boolean agreed() throws IOException {
            return yes
                    || console()
                            .ask("Go on? (yes/no)")
                            .filter(word -> word.toLowerCase(Locale.ROOT).startsWith("y"))
                            .isPresent();
        }

        private void read(CallSet set) throws ServerException, InterruptedException {
            var limit = new Limit(outside().clock(), noWait ? Limit.Wait.NOT_AT_ALL : Limit.Wait.AS_LONG_AS_IT_TAKES);
            var end = new Watching(outside(), console()).watch(x.fetch(set, options()), limit);
            people += end.parts().stream().mapToInt(Progress.Part::done).sum();
            var waits = end.state() == State.PAUSED ? limit.reached() : Optional.<Progress>empty();
            state = waits.isPresent() ? "waiting" : Shapes.name(end.state());
            last = Optional.of(waits.orElse(end));
        }

        private String sentence(Estimate estimate) {
            var spent = x.spending();
            if (estimate.isNothing()) {
                return title(estimate) + "nothing is left to ask, and nothing to pay.";
            }
            var count = estimate.people().isPresent() ? estimate.people().getAsInt() + " people, " : "";
            var likely =
                    estimate.people().isPresent() ? "about " + estimate.likely().display() + ", " : "";
            return title(estimate) + count + likely + "at most "
                    + estimate.atMost().display() + ". " + estimate.note()
                    + " Spent so far " + spent.sure().display() + " (and at most "
                    + spent.maybe().display()
                    + " besides), cap " + spent.cap().display() + ".";
        }

        private String title(Estimate estimate) {
            return "X API, " + Shapes.name(estimate.set()) + ": ";
        }

        Answer answer() {
            var spent = x.spending();
            var now = last.map(Progress::now).orElse("");
            var until = last.flatMap(Progress::until);
            var troubles = last.map(FetchShape::troubles).orElse(List.of());
            var shape = new FetchShape(
                    state,
                    people,
                    estimates.stream().map(FetchShape.Price::of).toList(),
                    FetchShape.Spent.of(spent),
                    now,
                    until,
                    troubles);
            var lines = new ArrayList<String>();
            lines.add("Read from X: " + people + " people");
            lines.add("Spent: " + spent.sure().display() + ", and at most "
                    + spent.maybe().display() + " besides; cap " + spent.cap().display());
            troubles.forEach(one -> lines.add("X: " + one.what()));
            lines.addAll(ending(now, until));
            return new Answer.Told(exit(), shape, lines);
        }

        private List<String> ending(String now, Optional<Instant> until) {
            return switch (state) {
                case "waiting" ->
                    List.of("Waiting: " + now
                            + until.map(moment -> " until " + console().reader().moment(moment))
                                    .orElse("")
                            + ". Run this again then.");
                case "paused" -> List.of("Paused. Run this again to go on.");
                case "declined" -> List.of("Nothing was asked of X. Agree with yes, or with --yes.");
                default -> List.of();
            };
        }

        private Exit exit() {
            return switch (state) {
                case "done" -> Exit.DONE;
                case "stopped" -> x.account().isEmpty() ? Exit.NEEDS_SIGN_IN : Exit.REFUSED;
                default -> Exit.PAUSED;
            };
        }
    }
}
