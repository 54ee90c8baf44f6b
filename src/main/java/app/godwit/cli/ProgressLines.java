package app.godwit.cli;

import app.godwit.moves.Progress;
import app.godwit.reports.Reader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shows progress: one line that changes on a terminal, else a new line at every tenth and whenever the state
/// changes.
final class ProgressLines {
    private static final int WIDTH = 100;
    private final Console console;
    private String last = "";

    ProgressLines(Console console) {
        this.console = console;
    }

    void show(Progress progress) {
        switch (console.style()) {
            case LIVE -> {
                var line = line(progress, console.reader());
                console.draw("\r\u001B[K" + (line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line));
                last = line;
            }
            case PLAIN -> {
                var step = step(progress);
                if (!step.equals(last)) {
                    console.note(line(progress, console.reader()));
                    last = step;
                }
            }
        }
    }

    /// The last word, on a line of its own.
    void end(Progress progress) {
        if (console.style() == Console.Style.LIVE && !last.isEmpty()) {
            console.draw("\r\u001B[K");
        }
        console.note(line(progress, console.reader()));
    }

    /// Changes when it is worth a new line.
    private static String step(Progress progress) {
        return progress.state()
                + progress.parts().stream()
                        .map(part -> part.name() + 10L * part.done() / Math.max(1, part.total()))
                        .collect(Collectors.joining());
    }

    static String line(Progress progress, Reader reader) {
        var parts = progress.parts().stream()
                .filter(part -> part.total() > 0)
                .map(part -> part(part, reader))
                .collect(Collectors.joining(" · "));
        var state = progress.state() == Progress.State.RUNNING ? "" : state(progress, reader);
        var now = parts.contains(progress.now()) ? "" : progress.now();
        return Stream.of(state, parts, now).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String state(Progress progress, Reader reader) {
        return switch (progress.state()) {
            case RUNNING -> "at work";
            case WAITING ->
                progress.until()
                        .map(moment -> "waiting until " + reader.moment(moment))
                        .orElse("waiting");
            case PAUSED -> "paused";
            case DONE -> "done";
            case STOPPED -> "stopped";
        };
    }

    private static String part(Progress.Part part, Reader reader) {
        var text = new StringBuilder(part.name())
                .append(' ')
                .append(part.done())
                .append(" of ")
                .append(part.total());
        if (part.refused() > 0) {
            text.append(", ").append(part.refused()).append(" refused");
        }
        if (part.waiting() > 0) {
            part.endsAt().ifPresent(end -> text.append(", done about ").append(reader.moment(end)));
        }
        return text.toString();
    }
}
