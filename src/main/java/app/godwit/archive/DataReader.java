package app.godwit.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// Reads the items of data files one by one; what cannot be read becomes a problem, and reading goes on behind it.
final class DataReader {
    private final Container container;
    private final Listing listing;
    private final String folder;
    private final Problems problems;
    private String present = "";
    private long position = -1;

    /// @param folder of the data files, `""` or ending with `/`
    DataReader(Opened archive, String folder, Problems problems) {
        this.container = archive.container();
        this.listing = archive.listing();
        this.folder = folder;
        this.problems = problems;
    }

    /// The name of a type's first file, for problems.
    String place(DataType type) {
        return listing.parts(folder, type).stream().findFirst().orElse(folder);
    }

    boolean has(DataType type) {
        return !listing.parts(folder, type).isEmpty();
    }

    /// Names the item that is being handled as one that was left out.
    void leftOut(String why) {
        problems.add(present, position, why);
    }

    /// Whether a file that would be read is not in the folder.
    ///
    /// @param file as the list of contents names it, with any folders
    boolean misses(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        return Stream.of(DataType.values()).anyMatch(type -> type.isNameOf(name))
                && !listing.names().contains(folder + name);
    }

    /// Reads all parts of a type.
    ///
    /// @param read   makes a value of an item's content; the parser stands on its `{`
    /// @param handle is called for every item that could be read to its end
    <T> void each(DataType type, Function<JsonParser, T> read, Consumer<T> handle) {
        for (var file : listing.parts(folder, type)) {
            try (var items = open(file, type.wrapper())) {
                all(file, type.wrapper(), items, read, handle);
            } catch (IOException e) {
                problems.add(file, -1, "This file could not be read (%s).".formatted(Problems.reason(e)));
            }
        }
    }

    private <T> void all(String file, String wrapper, Items items, Function<JsonParser, T> read, Consumer<T> handle) {
        try {
            if (!items.enter()) {
                problems.add(
                        file,
                        0,
                        items.isWebPage()
                                ? "This file is a web page and holds no data; download the archive again."
                                : "This file does not hold a list.");
                return;
            }
            while (items.next()) {
                var found = item(file, wrapper, items, read);
                present = file;
                position = items.position();
                found.forEach(handle);
            }
        } catch (IOException e) {
            problems.add(
                    file,
                    items.position(),
                    "The rest of this file could not be read (%s).".formatted(Problems.reason(e)));
        }
    }

    /// The first key of the first item of a type, `""` when that item is damaged; empty when there is no item.
    Optional<String> firstKey(DataType type) {
        for (var file : listing.parts(folder, type)) {
            try (var items = open(file, type.wrapper())) {
                if (items.enter() && items.next()) {
                    return Optional.of(key(items));
                }
            } catch (IOException unreadable) {
                // Reading the file in earnest will say so.
            }
        }
        return Optional.empty();
    }

    private static String key(Items items) {
        try (var parser = Json.parser(items.bytes(), items.from(), items.length())) {
            parser.nextToken();
            var name = parser.nextName();
            return name == null ? "" : name;
        } catch (JacksonException broken) {
            return "";
        }
    }

    private Items open(String file, String wrapper) throws IOException {
        var entry = container.find(file).orElseThrow(() -> new IOException("it is gone"));
        return new Items(Utf8.of(container.open(entry)), wrapper);
    }

    private <T> List<T> item(String file, String wrapper, Items items, Function<JsonParser, T> read)
            throws IOException {
        if (items.isAfterGarbage()) {
            problems.add(file, items.position(), "Something before this item belongs to no item; it was left out.");
        }
        if (items.isBroken()) {
            problems.add(file, items.position(), noEnd(items));
            items.resume();
            return List.of();
        }
        try {
            var found = new ArrayList<T>(1);
            try {
                content(items.bytes(), items.from(), items.length(), wrapper, read, found);
            } catch (JacksonException e) {
                found.clear();
                retryAsText(items, wrapper, read, found, e);
            }
            if (found.isEmpty()) {
                problems.add(file, items.position(), "This item holds no `%s`; it was left out.".formatted(wrapper));
            }
            return found;
        } catch (JacksonException e) {
            items.resumeInside();
            problems.add(
                    file, items.position(), "This item is damaged and was left out (%s).".formatted(Json.complaint(e)));
            return List.of();
        }
    }

    private static String noEnd(Items items) {
        return items.length() < Items.LONGEST
                ? "This item has no end; it was left out."
                : "This item is longer than %d MB; it was left out.".formatted(Items.LONGEST >> 20);
    }

    private static <T> void content(
            byte[] bytes, int from, int length, String wrapper, Function<JsonParser, T> read, List<T> found) {
        try (var parser = Json.parser(bytes, from, length)) {
            parser.nextToken();
            Json.object(parser, (name, p) -> {
                if (name.equals(wrapper)) {
                    found.add(read.apply(p));
                }
            });
        }
    }

    /// Bytes that are no UTF-8 become U+FFFD; any other damage stays damage.
    private static <T> void retryAsText(
            Items items, String wrapper, Function<JsonParser, T> read, List<T> found, JacksonException damage) {
        var bytes = Arrays.copyOfRange(items.bytes(), items.from(), items.from() + items.length());
        var repaired = new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        if (Arrays.equals(bytes, repaired)) {
            throw damage;
        }
        content(repaired, 0, repaired.length, wrapper, read, found);
    }
}
