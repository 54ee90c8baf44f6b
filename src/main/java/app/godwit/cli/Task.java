package app.godwit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// A command: does its work, then its answer is told in words or in JSON.
@Command(mixinStandardHelpOptions = true)
abstract class Task implements Callable<Integer> {
    private final Context context;

    Task(Context context) {
        this.context = context;
    }

    abstract Answer work() throws Exception;

    @Override
    public final Integer call() throws Exception {
        var answer = work();
        tell(answer);
        return answer.exit().code();
    }

    final void tell(Answer answer) {
        switch (answer) {
            case Answer.Nothing _ -> {}
            case Answer.Told told when common().json() -> console().json(told.shape());
            case Answer.Told told -> console().say(told.lines());
        }
    }

    final Outside outside() {
        return context.outside();
    }

    final Console console() {
        return context.console();
    }

    final Common common() {
        return context.common();
    }
}
