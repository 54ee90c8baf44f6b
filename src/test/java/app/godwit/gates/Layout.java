package app.godwit.gates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Where things lie: the top level of the repository, and the decision records.
final class Layout {
    private static final Set<String> TOP = Set.of("pom.xml", "src", "packaging", "icons", "README.md", "LICENSE");
    private static final Set<String> DOTS =
            Set.of(".ci", ".github", ".mvn", ".editorconfig", ".gitattributes", ".gitignore");
    private static final String DECISIONS = "src/site/markdown/decisions/";
    private static final Pattern RECORD = Pattern.compile("(\\d{4})-[a-z0-9]+(-[a-z0-9]+)*\\.md");
    private static final int LONGEST_RECORD = 40;

    private Layout() {}

    /// What is missing from the top level, and what does not belong there.
    static List<String> topLevel(List<String> files) {
        Set<String> there = new TreeSet<>();
        files.forEach(file -> there.add(file.split("/", 2)[0]));
        List<String> problems = new ArrayList<>();
        there.stream()
                .filter(name -> !TOP.contains(name) && !DOTS.contains(name))
                .forEach(name -> problems.add(name + " does not belong at the top level"));
        TOP.stream()
                .filter(name -> !there.contains(name))
                .sorted()
                .forEach(name -> problems.add(name + " is missing at the top level"));
        return problems;
    }

    /// What is wrong with the names of the decision records: each has a number of its own.
    static List<String> recordNames(List<String> files) {
        Set<String> numbers = new HashSet<>();
        List<String> problems = new ArrayList<>();
        for (String file : files) {
            if (file.startsWith(DECISIONS)) {
                var name = RECORD.matcher(file.substring(DECISIONS.length()));
                if (!name.matches()) {
                    problems.add(file + " is not named NNNN-title.md");
                } else if (!numbers.add(name.group(1))) {
                    problems.add(file + " has a number that another record has");
                }
            }
        }
        return problems;
    }

    /// What is wrong with one record's text.
    static List<String> recordText(String file, List<String> lines) {
        if (!file.startsWith(DECISIONS)) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        if (lines.size() > LONGEST_RECORD) {
            problems.add(file + " is longer than " + LONGEST_RECORD + " lines");
        }
        if (lines.isEmpty() || !lines.getFirst().startsWith("# ")) {
            problems.add(file + " does not begin with a title");
        }
        return problems;
    }
}
