package app.godwit.gates;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that stand in no file: paths of one machine, and hosts of package registries (a clone builds with whatever
/// registry its machine is set up for).
///
/// The words are put together here, so that this file does not hold them either.
final class Forbidden {
    private static final List<String> FOLDERS = List.of("work", "tmp", "root", "workspace", "home/[a-z]+");
    /// With blanks for dots.
    private static final List<String> HOSTS = List.of(
            "repo1? maven",
            "central sonatype",
            "oss sonatype",
            "(deb|ftp|security|snapshot) ([a-z]+ )?debian",
            "registry npm",
            "files pythonhosted",
            "deb nodesource");

    /// A folder right at the start of a path, not one inside an address or another path.
    private static final Pattern PATTERN = Pattern.compile(
            Stream.concat(
                                    FOLDERS.stream().map(folder -> "(?<![<\\w.}*~/-])/" + folder + "(?![\\w-])"),
                                    HOSTS.stream().map(host -> host.replace(" ", "\\.")))
                            .collect(Collectors.joining("|"))
                    + "|[A-Z]:\\\\{1,2}Users",
            Pattern.CASE_INSENSITIVE);

    private Forbidden() {}

    static boolean isIn(String line) {
        return PATTERN.matcher(line).find();
    }
}
