package app.godwit.archive;

import app.godwit.tweets.Intake;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads an X archive, zip or folder, in place and in bounded memory.
///
/// Only the files named in `DataType`, and of a classic archive those in `ClassicFiles`, are opened: never direct
/// messages, advertising data, addresses or phone numbers.
public final class ArchiveReader {
    /// Asked in this order; the last one takes what the others leave.
    private static final List<Era> ERAS = List.of(new ClassicEra(), new CurrentEra());

    /// Counts up whenever this reader gets more out of the same archive: those read before are then worth reading
    /// again.
    public static final int VERSION = 1;

    private ArchiveReader() {}

    /// Tells whether two paths hold the same archive, wherever they lie, without reading it. Takes milliseconds.
    ///
    /// @return `""` when nothing can be told
    public static String fingerprint(Path source) {
        return ContentPrint.of(source);
    }

    /// Whether a path is a folder or, by its first bytes, a zip or a `tweets.csv`, or a piece of a zip that was cut up.
    /// Nothing else can be an archive.
    public static boolean recognises(Path source) {
        return Containers.looksRight(source);
    }

    /// The zips in a folder that are archives or parts of one, in the order of their names with numbers counted: a
    /// large archive comes in several, and cloud drives split what they hand out. To be read one by one.
    ///
    /// @return empty for anything but a folder, and for a folder that is an archive itself
    public static List<Path> parts(Path source) {
        return Parts.of(source);
    }

    /// Whether any era knows what a container holds.
    static boolean knows(Path source) {
        try (var container = Containers.open(source)) {
            var archive = new Opened(source.toString(), container, Listing.of(container));
            return ERAS.stream().anyMatch(era -> era.recognises(archive));
        } catch (NotAnArchive | IOException e) {
            return false;
        }
    }

    /// Pushes profile, people and tweets into the intake. Items that cannot be read become problems. A tweet is
    /// pushed a second time when it turns out to reply to an older version of an edited tweet: the last one counts.
    ///
    /// A part without tweets is read too; the report's extent says so.
    ///
    /// @throws NotAnArchive nothing at all can be read; the message is one sentence for the user
    public static ArchiveReport read(Path source, Intake intake) throws NotAnArchive {
        try (var container = Rationed.of(Containers.open(source), source)) {
            return read(source.toAbsolutePath().normalize().toString(), container, intake);
        } catch (IOException e) {
            throw new NotAnArchive(
                    "%s cannot be read to its end (%s): copy or download it again."
                            .formatted(source, Problems.reason(e)),
                    e);
        }
    }

    static ArchiveReport read(String path, Container container, Intake intake) throws NotAnArchive, IOException {
        var listing = Listing.of(container);
        var archive = new Opened(path, new Counted(container, listing, intake), listing);
        for (var era : ERAS) {
            if (era.recognises(archive)) {
                return era.read(archive, intake);
            }
        }
        throw new NotAnArchive("%s holds no X archive: choose the zip that X sent, or the folder it was unpacked into."
                .formatted(path));
    }
}
