package app.godwit.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/// An empty file that nobody but its owner can open, before anything is written into it.
final class OwnersFile {
    private static final String OPEN_TO_OTHERS = "this file system cannot keep others out";

    private OwnersFile() {}

    /// Takes the place of an old one.
    ///
    /// @throws IOException also when the file system cannot keep others out
    static Path create(Path file) throws IOException {
        Files.deleteIfExists(file);
        var views = file.getFileSystem().supportedFileAttributeViews();
        if (views.contains("posix")) {
            return closedFromTheStart(file);
        }
        if (views.contains("acl")) {
            return closeToOthers(Files.createFile(file));
        }
        throw new IOException(OPEN_TO_OTHERS);
    }

    /// What the file system made of it is looked at: a memory stick takes the rights and forgets them.
    private static Path closedFromTheStart(Path file) throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        var made = Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        if (!Files.getPosixFilePermissions(made).equals(ownerOnly)) {
            Files.delete(made);
            throw new IOException(OPEN_TO_OTHERS);
        }
        return made;
    }

    /// Windows: one entry, for the owner; what the folder would add is gone.
    private static Path closeToOthers(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, AclFileAttributeView.class);
        view.setAcl(List.of(AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(view.getOwner())
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .build()));
        return file;
    }
}
