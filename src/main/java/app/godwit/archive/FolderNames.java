package app.godwit.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Lists the files of an unpacked archive with `/` between the parts. Links to folders are not walked. Of folders
/// with media the name alone is listed, they can have a hundred thousand files; the viewer is skipped.
final class FolderNames extends SimpleFileVisitor<Path> {
    /// `top/twitter-2024/data/tweets.js`, with a level to spare.
    private static final int DEEPEST = 5;

    /// Somebody may choose their whole disk by mistake.
    private static final int MOST = 100_000;

    private static final Set<String> NOT_LISTED = Set.of("assets", "__MACOSX");

    private final Path folder;
    private final List<String> names = new ArrayList<>();

    private FolderNames(Path folder) {
        this.folder = folder;
    }

    static List<String> of(Path folder) throws IOException {
        var visitor = new FolderNames(folder);
        Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, visitor);
        return visitor.names;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path sub, BasicFileAttributes attributes) {
        var name = String.valueOf(sub.getFileName());
        if (sub.equals(folder)) {
            return FileVisitResult.CONTINUE;
        }
        var isMedia = name.endsWith("_media");
        if (isMedia) {
            names.add(inside(sub) + "/");
        }
        return isMedia || NOT_LISTED.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        names.add(inside(file));
        return names.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    private String inside(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
    }
}
