package app.godwit.snac;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/// Lets the queue of dated posts of a real snac stand still: the server answers as ever, and what it takes in is shown
/// to nobody. In the queue lies a post whose file is a pipe into which nobody writes; snac reads and waits.
public final class StalledQueue {
    private static final String ID = "00" + "b".repeat(30);
    /// Of the far future: when snac has read it, it goes on to the others.
    private static final String POST = "{\"id\":\"nobody\",\"published\":\"2999-01-01T00:00:00Z\"}";

    private final Path queue;
    private final Path pipe;
    private final FileChannel writer;

    private StalledQueue(Path queue, Path pipe, FileChannel writer) {
        this.queue = queue;
        this.pipe = pipe;
        this.writer = writer;
    }

    /// Returns when the queue stands.
    public static StalledQueue of(Snac snac, String user) throws IOException, InterruptedException {
        var home = snac.data().resolve("user").resolve(user);
        var pipe = Files.createDirectories(snac.data().resolve("object").resolve(ID.substring(0, 2)))
                .resolve(ID + ".json");
        if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() != 0) {
            throw new IOException("no pipe could be made");
        }
        // Opened for both, it waits for nobody.
        var writer = FileChannel.open(pipe, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Files.writeString(home.resolve("sched.idx"), ID + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        var files = Path.of("/proc", Long.toString(snac.handle().pid()), "fd");
        await(() -> holds(files, pipe));
        return new StalledQueue(home.resolve("sched"), pipe, writer);
    }

    /// Returns when everything that lay in the queue is out.
    public void release() throws IOException {
        writer.write(ByteBuffer.wrap(POST.getBytes(StandardCharsets.UTF_8)));
        writer.close();
        Files.delete(pipe);
        await(() -> isEmpty(queue));
    }

    private interface Sight {
        boolean isSeen() throws IOException;
    }

    private static void await(Sight sight) throws IOException {
        var deadline = Instant.now().plusSeconds(30);
        while (!sight.isSeen()) {
            if (Instant.now().isAfter(deadline)) {
                throw new IOException("snac's queue does not do as expected");
            }
            Thread.onSpinWait();
        }
    }

    /// Whether one of a process's open files is this one.
    private static boolean holds(Path files, Path wanted) throws IOException {
        try (var open = Files.list(files)) {
            return open.anyMatch(file -> isLink(file, wanted));
        }
    }

    private static boolean isLink(Path file, Path wanted) {
        try {
            return Files.readSymbolicLink(file).equals(wanted);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private static boolean isEmpty(Path queue) throws IOException {
        try (var waiting = Files.list(queue)) {
            return waiting.findAny().isEmpty();
        }
    }
}
