package app.godwit.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Stands between a fixture and what it is written to, and lets faults befall the files.
final class Faulty {
    private final List<Fault> faults = new ArrayList<>();

    @FunctionalInterface
    interface Content {
        void writeTo(ArchiveFixture.Sink sink) throws IOException;
    }

    void add(Fault... more) {
        Collections.addAll(faults, more);
    }

    /// Nothing is gathered in memory while nothing is wrong.
    void write(Content content, ArchiveFixture.Sink sink) throws IOException {
        if (faults.isEmpty()) {
            content.writeTo(sink);
            return;
        }
        var files = gather(content);
        faults.forEach(fault -> fault.befall(files));
        for (var file : files.entrySet()) {
            sink.file(file.getKey(), out -> out.write(file.getValue()));
        }
    }

    static Map<String, byte[]> gather(Content content) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        content.writeTo((name, body) -> {
            var bytes = new ByteArrayOutputStream();
            body.write(bytes);
            files.put(name, bytes.toByteArray());
        });
        return files;
    }

    void afterwards(Path zip) throws IOException {
        for (var fault : faults) {
            fault.afterwards(zip);
        }
    }
}
