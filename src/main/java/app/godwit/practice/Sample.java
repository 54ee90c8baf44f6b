package app.godwit.practice;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The bundled archive of an invented person, and the list of those she follows: something to practise with.
///
/// @param archive   a folder in the shape of an X archive
/// @param following an exported follow list with profiles, JSON
public record Sample(Path archive, Path following) {
    private static final String ROOT = "sample/";

    /// Writes the sample into a folder. Files of an earlier time are replaced.
    public static Sample unpack(Path dir) throws IOException {
        for (var name : index()) {
            var target = dir.resolve(name);
            Files.createDirectories(target.resolveSibling(""));
            try (var in = open(name)) {
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return new Sample(dir.resolve("archive"), dir.resolve("following.json"));
    }

    /// A list, because a jar cannot be listed like a folder.
    private static List<String> index() throws IOException {
        try (var in = open("index.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static InputStream open(String name) throws IOException {
        var in = Sample.class.getResourceAsStream(ROOT + name);
        if (in == null) {
            throw new FileNotFoundException(
                    "The program is incomplete: its sample lacks " + name + ". Install it again.");
        }
        return in;
    }
}
