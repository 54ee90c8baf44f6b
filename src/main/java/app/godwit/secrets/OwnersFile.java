package app.godwit.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/// An empty file that nobody but its owner can open, before anything is written into it.
final class OwnersFile {
    private OwnersFile() {}

    /// Takes the place of an old one.
    ///
    /// @throws IOException also when the file system cannot keep others out
    static Path create(Path file) throws IOException {
        Files.deleteIfExists(file);
        var store = Files.getFileStore(file.toAbsolutePath().getParent());
        if (store.supportsFileAttributeView(PosixFileAttributeView.class)) {
            var ownerOnly = PosixFilePermissions.fromString("rw-------");
            return Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        }
        if (store.supportsFileAttributeView(AclFileAttributeView.class)) {
            return closeToOthers(Files.createFile(file));
        }
        throw new IOException("this file system cannot keep others out");
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
