package app.godwit.cli;

import app.godwit.moves.Freshness;
import app.godwit.moves.Move;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// For how long answers of look-ups are taken as they are; what is not said stays as the move file has it.
final class KeepOptions {
    @Option(
            names = "--keep-found",
            paramLabel = "DAYS",
            description = "Take it for so many days that a found account is there (7; kept in the move file).")
    private @Nullable Integer found;

    @Option(
            names = "--keep-absent",
            paramLabel = "DAYS",
            description = "The same for an account that is not there (1).")
    private @Nullable Integer absent;

    @Option(names = "--keep-hosts", paramLabel = "DAYS", description = "The same for what a server runs (7).")
    private @Nullable Integer hosts;

    /// Keeps what was said in the move.
    void into(Move move) throws Failure {
        var before = move.search().freshness();
        var after =
                new Freshness(days(found, before.found()), days(absent, before.absent()), days(hosts, before.hosts()));
        if (!after.equals(before)) {
            move.search().keepAnswers(after);
        }
    }

    private static Duration days(@Nullable Integer given, Duration before) throws Failure {
        if (given == null) {
            return before;
        }
        if (given < 0) {
            throw new Failure(Exit.USAGE, "Answers are kept for 0 days or more, not for " + given + ".");
        }
        return Duration.ofDays(given);
    }
}
