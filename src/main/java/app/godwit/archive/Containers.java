package app.godwit.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Opens a path as the right kind of [Container].
final class Containers {
    private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] SPLIT_ZIP = {'P', 'K', 7, 8};

    private static final Pattern PIECE = Pattern.compile(".*\\.(?:zip\\.[0-9]{3}|z[0-9]{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_PIECE = Pattern.compile(".*\\.zip", Pattern.CASE_INSENSITIVE);

    private Containers() {}

    /// A folder, or a zip by the bytes it starts with, or a piece of a cut one by its name.
    static boolean looksRight(Path source) {
        try {
            return Files.isDirectory(source) || startsLikeZip(source) || isPiece(source);
        } catch (IOException unreadable) {
            return false;
        }
    }

    static Container open(Path source) throws NotAnArchive {
        if (!Files.exists(source)) {
            throw new NotAnArchive("There is no file or folder %s: check the path.".formatted(source));
        }
        try {
            if (Files.isDirectory(source)) {
                return new NestedZips(source, new FolderContainer(source));
            }
            if (isPiece(source)) {
                throw new NotAnArchive(
                        "%s is one piece of a zip that was cut up: join all its pieces into one zip (for example with 7-Zip), then choose that one."
                                .formatted(source));
            }
            if (startsLikeZip(source)) {
                return new NestedZips(source, zip(source));
            }
        } catch (IOException e) {
            throw new NotAnArchive(
                    "%s cannot be read (%s): check that it is whole and yours to read.".formatted(source, reason(e)),
                    e);
        }
        throw new NotAnArchive("%s is not an X archive: choose the zip that X sent, or the folder it was unpacked into."
                .formatted(source));
    }

    /// `.zip.001`, `.zip.002`… and `.z01`, `.z02`… with a last piece that is called `.zip`.
    private static boolean isPiece(Path source) {
        var name = String.valueOf(source.getFileName());
        return PIECE.matcher(name).matches()
                || (LAST_PIECE.matcher(name).matches()
                        && Files.exists(source.resolveSibling(name.substring(0, name.length() - 3) + "z01")));
    }

    private static Container zip(Path source) throws IOException, NotAnArchive {
        try {
            return new JdkZip(source);
        } catch (IOException refused) {
            try {
                return new CommonsZip(source);
            } catch (IOException alsoRefused) {
                return salvaged(source);
            }
        }
    }

    private static Container salvaged(Path source) throws IOException, NotAnArchive {
        var salvaged = new SalvagedZip(source);
        if (salvaged.isEmpty()) {
            throw new NotAnArchive("%s is only the beginning of a zip and nothing in it can be read: download it again."
                    .formatted(source));
        }
        return salvaged;
    }

    private static boolean startsLikeZip(Path source) throws IOException {
        try (var in = Files.newInputStream(source)) {
            var head = in.readNBytes(4);
            return Arrays.equals(head, LOCAL_HEADER)
                    || Arrays.equals(head, EMPTY_ZIP)
                    || Arrays.equals(head, SPLIT_ZIP);
        }
    }

    private static String reason(IOException e) {
        var message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}
