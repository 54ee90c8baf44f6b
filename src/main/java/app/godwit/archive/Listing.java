package app.godwit.archive;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names of the data files in a container, without media, without the viewer, without what operating systems add.
record Listing(List<String> names) {
    private static final Pattern DATA = Pattern.compile(".*\\.(?:js|csv)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOISE =
            Pattern.compile("(?:.*/)?(?:__MACOSX|assets|[^/]*_media)/.*|(?:.*/)?\\._[^/]*");
    private static final int MOST = 50_000;

    static Listing of(Container container) throws IOException {
        try (var names = container.names()) {
            return new Listing(names.filter(name -> DATA.matcher(name).matches())
                    .filter(name -> !NOISE.matcher(name).matches())
                    .limit(MOST)
                    .distinct()
                    .sorted()
                    .toList());
        }
    }

    /// The folder of the topmost file of these types, `""` or ending with `/`.
    Optional<String> folderOf(DataType... types) {
        return names.stream()
                .filter(name -> List.of(types).stream().anyMatch(type -> type.isNameOf(lastPart(name))))
                .map(name -> name.substring(0, name.length() - lastPart(name).length()))
                .min(Comparator.comparingLong(Listing::depth).thenComparing(Comparator.naturalOrder()));
    }

    /// The parts of one type in a folder, in the order of their numbers.
    List<String> parts(String folder, DataType type) {
        return names.stream()
                .filter(name -> name.startsWith(folder) && type.isNameOf(name.substring(folder.length())))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    boolean has(Pattern name) {
        return names.stream().anyMatch(each -> name.matcher(each).matches());
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static long depth(String folder) {
        return folder.chars().filter(c -> c == '/').count();
    }
}
