package app.godwit.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Looks files up in an archive's folders of media and in the zips that lie there, by exact name first. Their names are
/// listed only when that fails.
final class MediaFolders {
    private final Container container;
    private final Set<String> parents = new LinkedHashSet<>();
    private final Problems problems;
    private final Map<String, MediaNames> listed = new HashMap<>();

    /// @param folder of the data files, `""` or ending with `/`
    MediaFolders(Opened archive, String folder, Problems problems) {
        container = archive.container();
        parents.add(folder);
        parents.addAll(archive.listing().mediaParents());
        this.problems = problems;
    }

    /// @param file `<tweet id>-<last part of the address>`
    Optional<Container.Entry> find(DataType type, String file) {
        var exact =
                folders(type).flatMap(folder -> entry(folder + file).stream()).findFirst();
        return exact.isPresent()
                ? exact
                : folders(type)
                        .flatMap(folder -> names(folder).find(file).stream())
                        .flatMap(name -> entry(name).stream())
                        .findFirst();
    }

    /// All files of one tweet, whatever they are called behind its number.
    List<Container.Entry> of(DataType type, long tweet) {
        return folders(type)
                .flatMap(folder -> names(folder).startingWith(tweet + "-").stream())
                .flatMap(name -> entry(name).stream())
                .toList();
    }

    private Stream<String> folders(DataType type) {
        return parents.stream().flatMap(parent -> type.mediaFolders().stream().map(parent::concat));
    }

    private Optional<Container.Entry> entry(String name) {
        try {
            return container.find(name);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private MediaNames names(String folder) {
        return listed.computeIfAbsent(folder, this::list);
    }

    private MediaNames list(String folder) {
        var all = new ArrayList<>(names(folder, folder));
        all.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".zip"))
                .toList()
                .forEach(zip -> all.addAll(names(zip, NestedZips.folder(zip))));
        return new MediaNames(all.stream());
    }

    private List<String> names(String file, String folder) {
        try (var names = container.names(folder)) {
            return names.toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            problems.add(file, -1, "The media in here cannot be read (%s).".formatted(e.getMessage()));
            return List.of();
        }
    }
}
