package app.godwit.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Looks files up in an archive's folders of media and in the zips that lie there, by exact name first. Their names are
/// listed only when that fails.
final class MediaFolders {
    private final Container container;
    private final Set<String> parents = new LinkedHashSet<>();
    private final Problems problems;
    private final Map<String, MediaNames> listed = new HashMap<>();
    private final Map<DataType, List<String>> folders = new EnumMap<>(DataType.class);

    /// @param folder of the data files, `""` or ending with `/`
    MediaFolders(Opened archive, String folder, Problems problems) {
        container = archive.container();
        parents.add(folder);
        parents.addAll(archive.listing().mediaParents());
        this.problems = problems;
    }

    /// @param file `<tweet id>-<last part of the address>`
    Optional<Container.Entry> find(DataType type, String file) {
        var exact = folders(type).stream()
                .flatMap(folder -> entry(folder + file).stream())
                .findFirst();
        return exact.isPresent()
                ? exact
                : folders(type).stream()
                        .flatMap(folder -> names(folder).find(file).stream())
                        .flatMap(name -> entry(name).stream())
                        .findFirst();
    }

    /// All files of one tweet, whatever they are called behind its number.
    List<Container.Entry> of(DataType type, long tweet) {
        return folders(type).stream()
                .flatMap(folder -> names(folder).startingWith(tweet + "-").stream())
                .flatMap(name -> entry(name).stream())
                .toList();
    }

    /// Those that the archive has.
    private List<String> folders(DataType type) {
        return folders.computeIfAbsent(
                type,
                _ -> parents.stream()
                        .flatMap(parent -> type.mediaFolders().stream().map(parent::concat))
                        .filter(this::isThere)
                        .toList());
    }

    /// What cannot be listed may still be looked into by name.
    private boolean isThere(String folder) {
        try (var names = container.names(folder)) {
            return names.findAny().isPresent();
        } catch (IOException unreadable) {
            return true;
        }
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
        } catch (IOException e) {
            problems.add(file, -1, "The media in here cannot be read (%s).".formatted(e.getMessage()));
            return List.of();
        }
    }
}
