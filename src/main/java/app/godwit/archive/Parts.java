package app.godwit.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The zips of a folder that belong to archives.
final class Parts {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Comparator<Path> BY_NAME =
            Comparator.comparing(Parts::sortable).thenComparing(Comparator.naturalOrder());

    private Parts() {}

    static List<Path> of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            var zips = files.filter(Files::isRegularFile)
                    .filter(file -> name(file).endsWith(".zip"))
                    .toList();
            return zips.isEmpty() || ArchiveReader.knows(folder)
                    ? List.of()
                    : zips.stream().filter(ArchiveReader::knows).sorted(BY_NAME).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// So that part 10 comes behind part 2.
    private static String sortable(Path file) {
        return NUMBER.matcher(name(file))
                .replaceAll(number -> "0".repeat(Math.max(0, 20 - number.group().length())) + number.group());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
