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
        if (common().json()) {
            console().json(answer.shape());
        } else {
            console().say(answer.lines());
        }
        return answer.exit().code();
    }

    final Context context() {
        return context;
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
