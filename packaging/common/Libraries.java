import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileBuilder;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.Deflater;
import java.util.zip.ZipOutputStream;

/// Copies the program and its libraries into a package, so that it starts quickly anywhere:
///
/// - Native libraries of this system lie beside the jars, so that none is unpacked at each start into a folder where
///   a system may forbid to run anything; those of other systems stay out.
/// - What nothing reaches from Godwit, by jdeps, stays out too: JNA's parts for systems (on Windows the keyring asks
///   for one), AtlantaFX's own controls and the themes that Godwit does not wear, what Commons Codec knows of sums and
///   of how names sound, and Pack200 in Commons Compress.
/// - Class files from before Java 6 (picocli's) get the stack maps that came with it: the cache of classes takes no
///   others.
/// - All times are the given one.
///
/// Use: `java -cp 'FROM/*' Libraries.java FROM TO linux|mac|windows x86_64|aarch64 SECONDS`
final class Libraries {
    private static final int JAVA_6 = 50;
    private static final String FOR_WINDOWS = "com/sun/jna/platform/";
    private static final List<String> UNUSED = List.of(
            "atlantafx/base/controls/",
            "atlantafx/base/layout/",
            "atlantafx/base/shim/",
            "atlantafx/base/util/",
            "atlantafx/base/theme/nord-",
            "atlantafx/base/theme/cupertino-",
            "atlantafx/base/theme/dracula",
            "com/sun/jna/platform/mac/",
            "com/sun/jna/platform/unix/",
            "com/sun/jna/platform/win32/COM/",
            "org/apache/commons/codec/digest/",
            "org/apache/commons/codec/language/",
            "org/apache/commons/compress/compressors/pack200/",
            "org/apache/commons/compress/harmony/");
    private static final List<String> NATIVE = List.of("org/sqlite/native/", "com/sun/jna/");
    private static final List<String> NATIVE_ENDS = List.of(".so", ".dll", ".dylib", ".jnilib", ".a");

    private final Path to;
    private final List<String> own;
    private final boolean windows;
    private final Instant time;

    private Libraries(Path to, String system, String machine, Instant time) {
        this.to = to;
        this.own = folders(system, machine);
        this.windows = system.equals("windows");
        this.time = time;
    }

    public static void main(String[] args) throws IOException {
        var copy = new Libraries(Path.of(args[1]), args[2], args[3], Instant.ofEpochSecond(Long.parseLong(args[4])));
        Files.createDirectories(copy.to.resolve("native"));
        try (var jars = Files.list(Path.of(args[0]))) {
            for (Path jar : jars.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                copy.jar(jar);
            }
        }
    }

    /// How SQLite's and JNA's jars name the folder of one system.
    private static List<String> folders(String system, String machine) {
        var arm = machine.equals("aarch64") || machine.equals("arm64");
        return switch (system) {
            case "linux" ->
                List.of(
                        "org/sqlite/native/Linux/" + (arm ? "aarch64/" : "x86_64/"),
                        "com/sun/jna/linux-" + (arm ? "aarch64/" : "x86-64/"));
            case "mac" ->
                List.of(
                        "org/sqlite/native/Mac/" + (arm ? "aarch64/" : "x86_64/"),
                        "com/sun/jna/darwin-" + (arm ? "aarch64/" : "x86-64/"));
            case "windows" ->
                List.of(
                        "org/sqlite/native/Windows/" + (arm ? "aarch64/" : "x86_64/"),
                        "com/sun/jna/win32-" + (arm ? "aarch64/" : "x86-64/"));
            default -> throw new IllegalArgumentException("No such system: " + system);
        };
    }

    private void jar(Path jar) throws IOException {
        var target = to.resolve(jar.getFileName());
        try (var in = new JarFile(jar.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(target))) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (JarEntry entry : in.stream().filter(one -> !one.isDirectory()).toList()) {
                try (InputStream content = in.getInputStream(entry)) {
                    entry(entry.getName(), content.readAllBytes(), out);
                }
            }
        }
        if (isEmptied(target)) {
            Files.delete(target);
        } else {
            Files.setLastModifiedTime(target, FileTime.from(time));
        }
    }

    private static boolean isEmptied(Path jar) throws IOException {
        try (var left = new JarFile(jar.toFile())) {
            return left.stream().allMatch(entry -> entry.getName().startsWith("META-INF/"));
        }
    }

    private void entry(String name, byte[] content, ZipOutputStream out) throws IOException {
        if (!windows && name.startsWith(FOR_WINDOWS) || UNUSED.stream().anyMatch(name::startsWith)) {
            return;
        }
        if (isNative(name)) {
            if (own.stream().anyMatch(name::startsWith)) {
                beside(name.substring(name.lastIndexOf('/') + 1), content);
            }
            return;
        }
        var entry = new JarEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
        out.putNextEntry(entry);
        out.write(name.endsWith(".class") ? understood(content) : content);
        out.closeEntry();
    }

    private static boolean isNative(String name) {
        return NATIVE.stream().anyMatch(name::startsWith)
                && NATIVE_ENDS.stream().anyMatch(name::endsWith);
    }

    private void beside(String name, byte[] content) throws IOException {
        var file = to.resolve("native").resolve(name);
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.from(time));
    }

    private static byte[] understood(byte[] content) {
        int version = (content[6] & 0xff) << 8 | content[7] & 0xff;
        if (version >= JAVA_6) {
            return content;
        }
        var file = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS);
        ClassModel old = file.parse(content);
        byte[] made = file.build(old.thisClass().asSymbol(), to -> asJava6(old, to));
        if (!file.verify(made).isEmpty()) {
            throw new IllegalStateException(old.thisClass().asInternalName() + ": "
                    + file.verify(made).getFirst().getMessage());
        }
        return made;
    }

    /// The version goes first, since the maps are made by it; each instruction is written anew, since code that is
    /// copied whole gets none.
    private static void asJava6(ClassModel old, ClassBuilder to) {
        to.withVersion(JAVA_6, 0);
        for (ClassElement element : old) {
            switch (element) {
                case ClassFileVersion _ -> {}
                case MethodModel method ->
                    to.transformMethod(method, MethodTransform.transformingCode(ClassFileBuilder::with));
                default -> to.with(element);
            }
        }
    }
}
