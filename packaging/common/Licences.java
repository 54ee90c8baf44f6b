import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Collects the licence of every part that a package holds: the texts and notices that lie in its jar, else the kept
/// text of the licence that it names. A part without any ends the build.
///
/// Use: `java -cp 'JARS/*' Licences.java PARTS.cdx.json JARS KEPT-TEXTS TO`
final class Licences {
    private static final String JAVA = "GPL-2.0-with-classpath-exception";

    private final Path jars;
    private final Path kept;
    private final Path to;
    private final TreeMap<String, String> index = new TreeMap<>();

    private Licences(Path jars, Path kept, Path to) {
        this.jars = jars;
        this.kept = kept;
        this.to = to;
    }

    public static void main(String[] args) throws IOException {
        var collect = new Licences(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
        Files.createDirectories(collect.to);
        var parts = new ObjectMapper().readTree(Path.of(args[0]).toFile()).path("components");
        for (JsonNode part : parts) {
            collect.part(part.path("name").asString(), part.path("version").asString(), part.path("licenses"));
        }
        // No part of any list, yet the largest inside; its own parts' notices come with it.
        collect.index.put("java", "java " + Runtime.version() + ": " + JAVA + ", the runtime's folder legal");
        Files.write(collect.to.resolve("INDEX"), collect.index.values());
    }

    private void part(String name, String version, JsonNode licences) throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode one : licences) {
            var licence = one.path("license");
            names.add(licence.path("id")
                    .asString(
                            licence.path("name").asString(one.path("expression").asString(""))));
        }
        if (names.isEmpty()) {
            throw new IllegalStateException(name + " names no licence: find it out and add its text");
        }
        // Of several the first whose text is kept is taken: the part may be had under any of them.
        var chosen = names.stream()
                .filter(one -> Files.exists(kept.resolve(one)))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("No text is kept of the licence of " + name + ": " + names));
        Files.copy(kept.resolve(chosen), to.resolve(chosen), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        index.put(name, name + " " + version + ": " + chosen + notices(name, version));
    }

    private String notices(String name, String version) throws IOException {
        var jar = jars.resolve(name + "-" + version + ".jar");
        if (!Files.exists(jar)) {
            return "";
        }
        var found = new StringBuilder();
        try (var in = new JarFile(jar.toFile())) {
            for (JarEntry entry :
                    in.stream().filter(one -> isNotice(one.getName())).toList()) {
                var file =
                        name + "." + entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                try (var content = in.getInputStream(entry)) {
                    Files.write(to.resolve(file), content.readAllBytes());
                }
                found.append(", ").append(file);
            }
        }
        return found.toString();
    }

    private static boolean isNotice(String path) {
        return path.matches("(META-INF/.*)?(LICEN[CS]E|NOTICE|COPYING)[^/]*");
    }
}
