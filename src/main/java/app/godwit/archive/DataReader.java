package app.godwit.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// Reads the items of data files one by one; what cannot be read becomes a problem, and reading goes on behind it.
final class DataReader {
    /// Damaged items at the beginning of a file, before it is taken for what it should be.
    private static final int MOST_TRIES = 100;

    private final Container container;
    private final Listing listing;
    private final String folder;
    private final Problems problems;

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

    /// Reads all parts of a type.
    ///
    /// @param read   makes a value of an item's content; the parser stands on its `{`
    /// @param handle is called for every item that could be read to its end
    <T> void each(DataType type, Function<JsonParser, T> read, Consumer<T> handle) {
        for (var file : listing.parts(folder, type)) {
            var shape = shape(file, type).orElse(ItemShape.wrapped(type));
            try (var items = open(file, shape.firstKey())) {
                if (!items.enter()) {
                    problems.add(file, 0, "This file does not hold a list.");
                    continue;
                }
                while (items.next()) {
                    item(file, shape, items, read).ifPresent(handle);
                }
            } catch (CrcStream.Damaged e) {
                problems.add(
                        file,
                        -1,
                        "This file was damaged on its way here; what could be read was read. Download the archive"
                                + " again.");
            } catch (IOException e) {
                problems.add(file, -1, "The rest of this file could not be read (%s).".formatted(e.getMessage()));
            }
        }
    }

    /// Whether there is any item of a type, damaged or not.
    boolean hasItems(DataType type) {
        for (var file : listing.parts(folder, type)) {
            try (var items = open(file, type.wrapper())) {
                if (items.enter() && items.next()) {
                    return true;
                }
            } catch (IOException unreadable) {
                // Reading the file in earnest will say so.
            }
        }
        return false;
    }

    /// Whether an item of a type could be understood: other programs have files of these names too.
    boolean isKnown(DataType type) {
        return listing.parts(folder, type).stream()
                .anyMatch(file -> shape(file, type).isPresent());
    }

    /// How the items of a file look, by the first good one.
    private Optional<ItemShape> shape(String file, DataType type) {
        try (var items = open(file, type.wrapper())) {
            if (items.enter()) {
                for (var tries = 0; tries < MOST_TRIES && items.next(); tries++) {
                    var shape = ItemShape.of(items, type);
                    if (shape.isPresent()) {
                        return shape;
                    }
                }
            }
        } catch (IOException unreadable) {
            // Reading the file in earnest will say so.
        }
        return Optional.empty();
    }

    private Items open(String file, String firstKey) throws IOException {
        var entry = container.find(file).orElseThrow(() -> new IOException("it is gone"));
        return new Items(CrcStream.of(container.open(entry), entry), firstKey);
    }

    private <T> Optional<T> item(String file, ItemShape shape, Items items, Function<JsonParser, T> read)
            throws IOException {
        if (items.isAfterGarbage()) {
            problems.add(file, items.position(), "Something before this item belongs to no item; it was left out.");
        }
        if (items.isBroken()) {
            problems.add(file, items.position(), "This item has no end; it was left out.");
            items.resume();
            return Optional.empty();
        }
        try {
            var found = new ArrayList<T>(1);
            try {
                content(items.bytes(), items.from(), items.length(), shape, read, found);
            } catch (JacksonException e) {
                found.clear();
                retryAsText(items, shape, read, found, e);
            }
            if (found.isEmpty()) {
                problems.add(
                        file, items.position(), "This item holds no `%s`; it was left out.".formatted(shape.wrapper()));
            }
            return found.stream().findFirst();
        } catch (JacksonException e) {
            items.resumeInside();
            problems.add(
                    file, items.position(), "This item is damaged and was left out (%s).".formatted(Json.complaint(e)));
            return Optional.empty();
        }
    }

    private static <T> void content(
            byte[] bytes, int from, int length, ItemShape shape, Function<JsonParser, T> read, List<T> found) {
        try (var parser = Json.parser(bytes, from, length)) {
            parser.nextToken();
            if (shape.isBare()) {
                found.add(read.apply(parser));
                return;
            }
            Json.object(parser, (name, p) -> {
                if (name.equals(shape.wrapper())) {
                    found.add(read.apply(p));
                }
            });
        }
    }

    /// Bytes that are no UTF-8 become U+FFFD; any other damage stays damage.
    private static <T> void retryAsText(
            Items items, ItemShape shape, Function<JsonParser, T> read, List<T> found, JacksonException damage) {
        var bytes = Arrays.copyOfRange(items.bytes(), items.from(), items.from() + items.length());
        var repaired = new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        if (Arrays.equals(bytes, repaired)) {
            throw damage;
        }
        content(repaired, 0, repaired.length, shape, read, found);
    }
}
