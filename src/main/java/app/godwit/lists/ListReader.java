package app.godwit.lists;

import app.godwit.tweets.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads a list of people, whatever made it, told apart by content. A new shape is one more [Format] in the list below.
public final class ListReader {
    /// Asked in this order: the most telling shape first.
    private static final List<Format> FORMATS = List.of(
            new HarList(),
            new DatabaseDump(),
            new SavedAnswer(),
            new SkyStorage(),
            new ArchiveFile(),
            NoPeople.TWEETS,
            NoPeople.PAGE,
            new ExporterJson(),
            new CsvList(),
            new AddressList(),
            new HandleList(),
            new UnknownTable());

    private ListReader() {}

    /// Pushes everyone who can be read into the intake, bounded in memory; entries that cannot be read become
    /// problems.
    ///
    /// @throws NotAList nobody at all can be read; the message is one sentence for the user
    public static ListReport read(Path source, Intake intake) throws NotAList {
        if (!Files.isRegularFile(source)) {
            throw new NotAList("There is no file %s: check the path.".formatted(source));
        }
        try {
            var head = Head.of(source);
            var format = format(head).orElseThrow(() -> unknown(source, head));
            var gathering = new Gathering(intake, String.valueOf(source.getFileName()));
            format.read(new Source(source, head, gathering), gathering);
            if (gathering.isEmpty()) {
                throw new NotAList("%s is %s, but nobody in it could be read: %s"
                        .formatted(source, format.kind(), gathering.firstProblem("export it again.")));
            }
            return gathering.report(format.kind());
        } catch (IOException e) {
            throw new NotAList(
                    "%s cannot be read (%s): check that it is whole and yours to read."
                            .formatted(source, e.getMessage()),
                    e);
        }
    }

    private static Optional<Format> format(Head head) {
        return head.isText()
                ? FORMATS.stream().filter(format -> format.recognises(head)).findFirst()
                : Optional.empty();
    }

    private static NotAList unknown(Path source, Head head) {
        return new NotAList(
                head.isEmpty()
                        ? "%s is empty: export it again.".formatted(source)
                        : "%s is no list of people that Godwit knows: use a CSV with a header row, or one handle per line."
                                .formatted(source));
    }
}
