package app.godwit.bench;

import app.godwit.desktop.FirstWindow;
import app.godwit.desktop.HeavyHistory;
import app.godwit.desktop.HeavyWindow;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The window: how soon the first one stands, against a bare one of the same theme, each in a process of its own; how
/// long a keystroke in the search field and a step of scrolling hold its thread with 20,000 people, scrolling with
/// 100,000 drafts, and how long a key in a filter, a tick or a step of the brush takes over a move file of 100,000
/// tweets; and how busy a move with 50 events in a second keeps it.
final class WindowBench implements Benchmark {
    private static final int ROUNDS = 7;
    private static final int DRAFTS = 100_000;

    @Override
    public String name() {
        return "window";
    }

    @Override
    public Result run() throws Exception {
        var ours = Double.MAX_VALUE;
        var bare = Double.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            bare = Math.min(bare, milliseconds("bare"));
            ours = Math.min(ours, milliseconds("ours"));
        }
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        return withHistory(withPeople(new Result(ours, bare, 1.6, "ms")));
    }

    private static Result withPeople(Result result) throws Exception {
        try (var window = HeavyWindow.open()) {
            var keystroke = window.keystroke();
            var people = window.scrolling("#people");
            var drafts = window.scrollingDrafts();
            return result.with("keystrokeMs", keystroke.wall())
                    .with("keystrokeWorkMs", keystroke.work())
                    .with("keystrokeLimitMs", 50)
                    .with("scrollMs", people.wall())
                    .with("scrollWorkMs", people.work())
                    .with("scrollLimitMs", 32)
                    .with("draftsScrollMs", drafts.wall())
                    .with("draftsScrollWorkMs", drafts.work())
                    .with("draftsScrollLimitMs", 32)
                    .with("busyPercent", window.busy())
                    .with("busyLimitPercent", 10);
        }
    }

    /// Over a real move file.
    private static Result withHistory(Result result) throws Exception {
        try (var importing = new Importing()) {
            importing.bringInAnew(importing.ownArchive(DRAFTS), DRAFTS);
            try (var window = HeavyHistory.open(importing.session())) {
                if (window.size() < DRAFTS) {
                    throw new IllegalStateException("only " + window.size() + " posts");
                }
                var keystroke = window.keystroke();
                return result.with("draftsKeystrokeMs", keystroke.wall())
                        .with("draftsKeystrokeWorkMs", keystroke.work())
                        .with("draftsKeystrokeCpuMs", keystroke.all())
                        .with("draftsKeystrokeLimitMs", 50);
            }
        }
    }

    /// The time that a process of its own tells.
    private static double milliseconds(String which) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.addAll(List.of(FirstWindow.class.getName(), which));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("the window of " + which + " did not open: " + told);
        }
        return Double.parseDouble(told.lines().toList().getLast());
    }
}
