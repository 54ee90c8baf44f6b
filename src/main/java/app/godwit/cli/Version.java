package app.godwit.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version that the jar states; none when run from classes.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"godwit " + Objects.requireNonNullElse(version, "(from source)")};
    }
}
