package app.godwit.cli;

import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Lane;
import app.godwit.moves.Move;
import app.godwit.moves.PersonRow;
import app.godwit.moves.PostRow;
import app.godwit.moves.Progress;
import app.godwit.reports.Reader;
import app.godwit.tweets.Person;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// How a job ended, as an exit status and as words.
///
/// @param refused what was refused so far in the lanes that the command is about
record Ending(Progress progress, Exit exit, String state, List<Shapes.Refusal> refused) {
    private static final Set<DeedKind> OTHERS =
            EnumSet.complementOf(EnumSet.of(DeedKind.FOLLOW, DeedKind.PUBLISH, DeedKind.UPLOAD));

    /// Of a job that has no deeds and needs no account.
    static Ending of(Progress progress) {
        var exit = switch (progress.state()) {
            case DONE -> Exit.DONE;
            case PAUSED, RUNNING, WAITING -> Exit.PAUSED;
            case STOPPED -> stopped(progress);
        };
        return new Ending(progress, exit, Shapes.name(progress.state()), List.of());
    }

    static Ending of(Progress progress, Move move, Set<Lane> lanes) {
        var refused = refused(move, lanes);
        var exit = switch (progress.state()) {
            case DONE -> refused.isEmpty() ? Exit.DONE : Exit.REFUSED;
            case PAUSED, RUNNING, WAITING -> Exit.PAUSED;
            case STOPPED -> move.server().signedIn().isEmpty() ? Exit.NEEDS_SIGN_IN : stopped(progress);
        };
        return new Ending(progress, exit, Shapes.name(progress.state()), refused);
    }

    private static Exit stopped(Progress progress) {
        return progress.isWithoutFile() ? Exit.UNREADABLE : Exit.REFUSED;
    }

    /// The same, when it was paused only because a limit would have to be waited for.
    ///
    /// @param limit as it stood when the limit was met
    Ending waiting(Progress limit) {
        var now = new Progress(progress.state(), progress.parts(), limit.now(), limit.until(), progress.troubles());
        return new Ending(now, Exit.PAUSED, "waiting", refused);
    }

    Answer answer(int planned, Reader reader, String... first) {
        return answer(RunShape.of(progress, state, planned, refused), "Go on with godwit run.", reader, first);
    }

    /// The same, with a document of the command's own.
    ///
    /// @param goOn how to go on after a pause
    Answer answer(Record shape, String goOn, Reader reader, String... first) {
        var lines = new ArrayList<>(List.of(first));
        refused.forEach(one -> lines.add("Refused: " + one.subject() + ": " + one.what()));
        if (progress.state() == Progress.State.STOPPED) {
            progress.troubles().forEach(one -> lines.add("Stopped: " + one.subject() + ": " + one.what()));
        }
        if (exit == Exit.PAUSED) {
            var until = progress.until().map(reader::moment).map(moment -> " until " + moment);
            lines.add((state.equals("waiting") ? "Waiting: " + progress.now() + until.orElse("") + "." : "Paused.")
                    + " " + goOn);
        }
        return new Answer.Told(exit, shape, lines);
    }

    private static List<Shapes.Refusal> refused(Move move, Set<Lane> lanes) {
        var people = move.people().followed().stream()
                .filter(row -> lanes.contains(Lane.FOLLOWS) && row.state() == PersonRow.State.REFUSED)
                .map(row -> new Shapes.Refusal(name(row.person()), row.reason()));
        var posts = (lanes.contains(Lane.POSTS) ? move.repost().refused() : List.<PostRow>of())
                .stream().map(row -> new Shapes.Refusal(name(row), row.why()));
        var others = OTHERS.stream()
                .filter(kind -> lanes.contains(kind.lane()))
                .flatMap(kind -> move.runs().deeds(kind).stream())
                .filter(deed -> deed.state() == DeedState.REFUSED)
                .map(deed -> new Shapes.Refusal(deed.subject(), deed.detail()));
        return Stream.of(people, posts, others).flatMap(Function.identity()).toList();
    }

    private static String name(Person person) {
        return person.handle().isEmpty() ? Shapes.id(person.id()) : "@" + person.handle();
    }

    private static String name(PostRow row) {
        return "tweet " + Shapes.id(row.draft().source());
    }
}
