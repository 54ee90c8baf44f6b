package app.godwit.archive;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The names in one folder of media, to be found when they are not exactly those that the tweets tell: unzipping on
/// another system can change case and Unicode form. About 150 bytes per name.
final class MediaNames {
    /// Far more than X hands out; files beyond are found by their exact names alone.
    private static final int MOST = 300_000;

    private static final Comparator<String> BY_FILE = Comparator.comparing(MediaNames::key);

    private final String[] names;

    MediaNames(Stream<String> names) {
        this.names = names.limit(MOST).toArray(String[]::new);
        Arrays.sort(this.names, BY_FILE.thenComparing(Comparator.naturalOrder()));
    }

    /// A file's full name by its own name.
    Optional<String> find(String file) {
        var key = key(file);
        return from(key).filter(name -> key(name).equals(key)).findFirst();
    }

    /// All names of files that begin so, in alphabetical order.
    List<String> startingWith(String prefix) {
        var key = key(prefix);
        return from(key).toList();
    }

    private Stream<String> from(String key) {
        var low = 0;
        for (var high = names.length; low < high; ) {
            var middle = (low + high) >>> 1;
            if (key(names[middle]).compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Arrays.stream(names, low, names.length)
                .takeWhile(name -> key(name).startsWith(key));
    }

    private static String key(String name) {
        var file = name.substring(name.lastIndexOf('/') + 1);
        return Normalizer.normalize(file, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
