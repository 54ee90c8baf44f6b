package app.godwit.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "godwit",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        description = "Moves you from Twitter/X to the Fediverse. Without a command it opens the window.",
        footer = {
            "",
            "A move goes import, match, people, sign-in, plan, follow, repost; status and",
            "report tell how it stands. See one without any account: godwit demo",
            "",
            "Exit status: 0 done, 1 something was refused, 2 wrong usage, 3 paused or",
            "waiting for a limit, 4 a file cannot be read or written, 5 needs sign-in."
        })
final class GodwitCommand extends Task {
    @Mixin
    private final Common common;

    GodwitCommand(Context context) {
        super(context);
        common = context.common();
    }

    @Override
    Answer work() throws Failure {
        outside().openWindow(common.reach(outside()), common.keep(), common.move());
        return new Answer.Nothing();
    }
}
