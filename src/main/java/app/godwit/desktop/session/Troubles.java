package app.godwit.desktop.session;

import app.godwit.desktop.kit.Words;
import app.godwit.journal.MoveFileException;
import app.godwit.journal.MoveFileFailure;
import app.godwit.moves.Progress;
import app.godwit.moves.ServerException;
import app.godwit.moves.SourceException;
import app.godwit.reports.DecisionsCsv;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Failures as one sentence for people.
public final class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private static final Pattern COMMAND = Pattern.compile(" \\((?:godwit |--)[^)]*\\)| with people --csv");

    private Troubles() {}

    /// Ours already are sentences; of the others only the kind is told, the rest goes to the log.
    public static String sentence(Exception e, Words words) {
        return switch (e) {
            case ServerException server -> words.said(withoutCommands(text(server)));
            case SourceException source -> words.said(text(source));
            case DecisionsCsv.Unclear table -> words.said(withoutCommands(text(table)));
            case MoveFileException file -> words.said(text(file));
            case MoveFileFailure file -> words.said(text(file));
            case IOException file -> words.of("trouble.file", text(file));
            default -> {
                LOG.error("unexpected failure in the window", e);
                yield words.of("trouble.unexpected", e.getClass().getSimpleName());
            }
        };
    }

    /// A word for this kind of failure that stays the same in every language, to look up in the guide.
    public static String code(Exception e) {
        return switch (e) {
            case ServerException server -> "SERVER-" + server.kind().name().replace('_', '-');
            case SourceException source -> "SOURCE";
            case DecisionsCsv.Unclear table -> "TABLE";
            case MoveFileException file -> "MOVE-FILE";
            case MoveFileFailure file -> "MOVE-FILE";
            case IOException file -> "FILE";
            default -> "UNEXPECTED";
        };
    }

    /// Why a job stopped: the last thing that it told.
    public static String last(Progress progress) {
        return progress.troubles().isEmpty()
                ? ""
                : withoutCommands(progress.troubles().getLast().what());
    }

    /// The sentences name commands of the command line in brackets: `(godwit import)`, `(--cap)`. In the window there
    /// is a button instead.
    static String withoutCommands(String sentence) {
        return COMMAND.matcher(sentence).replaceAll("");
    }

    private static String text(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }
}
