package app.godwit.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version that the jar states, which is the pom's, and the revision that it was built from.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var stated = Version.class.getPackage().getImplementationVersion();
        var version = Objects.requireNonNullElse(stated, "from source");
        var built = revision().map(revision -> ", revision " + revision).orElse("");
        return new String[] {"godwit " + version + built};
    }

    /// Written by the build; missing where the sources came without their history.
    private static Optional<String> revision() {
        try (var in = Version.class.getResourceAsStream("revision.properties")) {
            return in == null ? Optional.empty() : revision(in);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> revision(InputStream in) throws IOException {
        var written = new Properties();
        written.load(in);
        var changed = "true".equals(written.getProperty("git.dirty")) ? ", with changes" : "";
        return Optional.ofNullable(written.getProperty("git.commit.id.abbrev")).map(revision -> revision + changed);
    }
}
