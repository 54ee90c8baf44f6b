import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Turns CHANGELOG.md into what packages want to know of releases, so that each is told in one place. A version that
/// is not the newest there ends the build.
///
/// Use: `java Releases.java CHANGELOG VERSION metainfo|debian [MAINTAINER]`, to standard output
final class Releases {
    private static final Pattern HEADING = Pattern.compile("## (\\S+) \\((\\d{4}-\\d\\d-\\d\\d)\\)");

    private record Release(String version, LocalDate date, List<String> changes) {}

    private Releases() {}

    public static void main(String[] args) throws IOException {
        var releases = read(Files.readAllLines(Path.of(args[0])));
        if (releases.isEmpty() || !releases.getFirst().version().equals(args[1])) {
            throw new IllegalStateException("The newest entry of " + args[0] + " is not '## " + args[1]
                    + " (YEAR-MONTH-DAY)': write it, or mend the version in pom.xml.");
        }
        for (Release one : releases) {
            System.out.print(args[2].equals("debian") ? debian(one, args[3]) : metainfo(one));
        }
    }

    private static List<Release> read(List<String> lines) {
        List<Release> releases = new ArrayList<>();
        for (String line : lines) {
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                releases.add(new Release(heading.group(1), LocalDate.parse(heading.group(2)), new ArrayList<>()));
            } else if (line.startsWith("- ")) {
                releases.getLast().changes().add(line.substring(2));
            } else if (line.startsWith("  ")) {
                var changes = releases.getLast().changes();
                changes.set(changes.size() - 1, changes.getLast() + " " + line.strip());
            }
        }
        return releases;
    }

    private static String metainfo(Release release) {
        var text = new StringBuilder("    <release version=\"%s\" date=\"%s\">\n      <description>\n        <ul>\n"
                .formatted(release.version(), release.date()));
        for (String change : release.changes()) {
            text.append("          <li>")
                    .append(change.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</li>\n");
        }
        return text.append("        </ul>\n      </description>\n    </release>\n")
                .toString();
    }

    private static String debian(Release release, String maintainer) {
        var text = new StringBuilder("godwit (%s) unstable; urgency=medium\n\n".formatted(release.version()));
        for (String change : release.changes()) {
            text.append("  * ")
                    .append(change.replaceAll("(.{1,72})(?: |$)", "$1\n    ").strip())
                    .append('\n');
        }
        var day = release.date().atStartOfDay(ZoneOffset.UTC);
        return text + "\n -- " + maintainer + "  "
                + DateTimeFormatter.RFC_1123_DATE_TIME.format(day).replace("GMT", "+0000") + "\n\n";
    }
}
