package app.godwit.cli;

import app.godwit.journal.Lane;
import app.godwit.journal.MoveFileException;
import app.godwit.moves.Job;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.moves.ServerException;
import app.godwit.moves.SourceException;
import app.godwit.reports.HtmlReport;
import app.godwit.reports.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/// The whole job on the sample, step by step, with one interruption in the middle of the posts.
final class Demo {
    /// Short, so that the middle is not missed: practice servers answer at once.
    private static final Duration BEAT = Duration.ofMillis(5);

    private final PracticeMove practice;
    private final Console console;
    private final Watching watching;

    Demo(PracticeMove practice, Outside outside, Console console) {
        this.practice = practice;
        this.console = console;
        watching = new Watching(outside, console, BEAT);
    }

    Answer play(Path report) throws Exception {
        console.note("An invented person moves from X to a Fediverse on this very computer.");
        try (var move = open()) {
            bringIn(move);
            finish("Finding people", move.search().match());
            signIn(move);
            finish(
                    "Asking the own server about those found: it knows their profiles",
                    move.search().match());
            plan(move);
            follow(move);
            repostHalf(move);
        }
        step("Opening the move file again, as on another day");
        try (var move = open()) {
            finish("Going on where it stopped", move.runs().start());
            HtmlReport.write(move, report);
            console.note("");
            var figures = Tally.of(Report.of(move));
            return Answer.done(figures.shape(report), figures.lines(report));
        }
    }

    private Move open() throws MoveFileException {
        return Move.open(practice.move(), practice.tools());
    }

    private void bringIn(Move move) throws SourceException {
        for (var source : practice.sources()) {
            step("Bringing in " + source);
            ImportLines.of(move.fromFiles().bringIn(source), move.people().beside())
                    .forEach(line -> console.note("  " + line));
        }
    }

    private void signIn(Move move) throws ServerException, IOException, InterruptedException {
        step("Signing in to " + practice.server());
        try (var attempt = move.server().signIn(practice.server())) {
            practice.consent(attempt.page());
            var account = attempt.await().account().handle().display();
            console.note("  Signed in as " + account);
        }
    }

    private void plan(Move move) throws ServerException {
        step("The plan");
        PlanCommand.lines(move.runs().plan(), console.reader()).forEach(line -> console.note("  " + line));
    }

    private void follow(Move move) throws ServerException, InterruptedException, Failure {
        var planned = move.follow().plan();
        finish("Following " + planned + " people", move.runs().start(Set.of(Lane.FOLLOWS)));
    }

    private void repostHalf(Move move) throws ServerException, InterruptedException {
        var deeds = move.repost().plan();
        step("Publishing posts with their pictures, " + deeds + " deeds in all, and stopping half-way");
        watching.watch(move.runs().start(Set.of(Lane.POSTS)), Demo::isHalfDone);
    }

    private static boolean isHalfDone(Progress progress) {
        return progress.parts().stream()
                .anyMatch(part -> part.name().equals("posts") && part.done() * 2 >= part.total());
    }

    private void finish(String what, Job job) throws InterruptedException, Failure {
        step(what);
        var end = watching.watch(job);
        switch (end.state()) {
            case DONE -> {}
            case RUNNING, WAITING, PAUSED -> throw new Failure(Exit.PAUSED, "The demo was interrupted; run it again.");
            case STOPPED -> throw new Failure(Exit.REFUSED, "The demo stopped: " + last(end));
        }
    }

    private static String last(Progress end) {
        return end.troubles().isEmpty() ? end.now() : end.troubles().getLast().what();
    }

    private void step(String what) {
        console.note("");
        console.note("• " + what);
    }
}
