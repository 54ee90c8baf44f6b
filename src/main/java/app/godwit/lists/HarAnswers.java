package app.godwit.lists;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.channels.FileChannel;
import java.util.Base64;
import tools.jackson.core.JacksonException;

/// Opens the answers of a HAR file that hold people, in place, and tells of each that cannot be read why not.
final class HarAnswers {
    private final FileChannel file;
    private final Gathering gathering;
    private final Pages pages;
    private int asked;
    private int empty;

    HarAnswers(FileChannel file, Gathering gathering) {
        this.file = file;
        this.gathering = gathering;
        pages = new Pages(gathering);
    }

    /// @param position of the entry, from 1
    void entry(HarEntry entry, long position) {
        entry.operation().ifPresent(operation -> {
            asked += operation.meaning().isPeople() ? 1 : 0;
            if (entry.hasBody()) {
                open(entry, operation, position);
            } else {
                empty(operation);
            }
        });
    }

    /// When all entries were read.
    ///
    /// @throws NotAList why nobody can be in it
    void settle() throws NotAList {
        pages.settle();
        if (asked == 0) {
            throw new NotAList("This HAR file holds no list of people on X: open the page of those you follow with the"
                    + " developer tools open, scroll to its end, and save again.");
        }
        if (empty == asked) {
            throw new NotAList("This HAR file was saved without content: in the developer tools choose “Save all as HAR"
                    + " with content” and import that file.");
        }
        if (empty > 0) {
            gathering.problem(
                    -1,
                    "%d of %d answers have no content: load these pages again with the developer tools open."
                            .formatted(empty, asked));
        }
    }

    private void empty(Operation operation) {
        empty += operation.meaning().isPeople() ? 1 : 0;
    }

    private void open(HarEntry entry, Operation operation, long position) {
        try (var text = new JsonText(file, entry.body())) {
            var plain = new PushbackInputStream(text);
            var first = first(plain);
            if (first < 0) {
                empty(operation);
            } else if (entry.isBase64() && !isJson(first)) {
                var bytes = new PushbackInputStream(Base64.getMimeDecoder().wrap(new BufferedInputStream(plain)));
                read(first(bytes), bytes, entry, operation, position);
            } else {
                read(first, plain, entry, operation, position);
            }
        } catch (IOException e) {
            cut(operation, position);
        }
    }

    /// The first byte that is no space, -1 at the end; left to be read again.
    private static int first(PushbackInputStream in) throws IOException {
        var first = in.read();
        while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
            first = in.read();
        }
        if (first >= 0) {
            in.unread(first);
        }
        return first;
    }

    private static boolean isJson(int first) {
        return first == '{' || first == '[';
    }

    private void read(int first, InputStream body, HarEntry entry, Operation operation, long position) {
        if (!isJson(first)) {
            gathering.problem(
                    position,
                    "The answer to %s is %s instead of people; it was left out."
                            .formatted(operation.name(), first == '<' ? "a web page" : "something else"));
            return;
        }
        try (var parser = Json.parser(body)) {
            parser.nextToken();
            pages.read(parser, operation, entry.status(), position);
        } catch (JacksonException e) {
            cut(operation, position);
        }
    }

    private void cut(Operation operation, long position) {
        gathering.problem(
                position,
                "The answer to %s is damaged or cut off; the people before the damage were read."
                        .formatted(operation.name()));
    }
}
