package app.godwit.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The files of a classic archive that are read; nothing else of it is opened.
///
/// @param root   `""` or ending with `/`; `data/js/tweets/` and `tweets.csv` lie in it
/// @param months in the order of time
/// @param table  `tweets.csv`, `""` when there is none
/// @param others every other name below the root
/// @param apart  month files of another classic archive, which are left out
record ClassicFiles(String root, List<Month> months, String table, List<String> others, List<String> apart) {
    private static final Pattern MONTH = Pattern.compile("((?:.*/)?)([0-9]{4}_[0-9]{2})\\.js");
    private static final String MONTHS = "data/js/tweets/";
    private static final String TABLE = "tweets.csv";
    /// `tweets (1).csv`: kept alone, it may have been renamed.
    private static final Pattern ANY_TABLE = Pattern.compile("(?:.*/)?[^/]*tweets[^/]*\\.csv");

    /// One month's file; its name is `2017_05`.
    record Month(String file, String name, String folder) {}

    /// Empty when no file holds what it should.
    static Optional<ClassicFiles> of(Opened archive) {
        var all = archive.listing().names().stream()
                .map(MONTH::matcher)
                .filter(Matcher::matches)
                .map(match -> new Month(match.group(), match.group(2), match.group(1)))
                .toList();
        Predicate<Month> isRead = month -> Glance.at(archive.container(), month.file(), Glance::isClassicTweet)
                .isPresent();
        return all.stream()
                .map(Month::folder)
                .distinct()
                .sorted(Comparator.comparingLong(ClassicFiles::depth))
                .filter(folder -> all.stream().anyMatch(month -> month.folder().equals(folder) && isRead.test(month)))
                .findFirst()
                .map(folder -> withMonths(archive, folder, all))
                .or(() -> withoutMonths(archive));
    }

    /// Whether the names alone look like this era; what they hold may be damaged or empty.
    static boolean areNamed(Listing listing) {
        return listing.names().stream()
                .anyMatch(name -> name.contains(MONTHS) && MONTH.matcher(name).matches());
    }

    private static ClassicFiles withMonths(Opened archive, String folder, List<Month> all) {
        var root = folder.endsWith(MONTHS) ? folder.substring(0, folder.length() - MONTHS.length()) : folder;
        var names = below(archive, root);
        var table = topmost(names, TABLE).filter(name -> TweetTable.isOne(archive.container(), name));
        return new ClassicFiles(
                root,
                all.stream().filter(month -> month.folder().equals(folder)).toList(),
                table.orElse(""),
                names,
                all.stream()
                        .filter(month -> !month.folder().equals(folder))
                        .map(Month::file)
                        .toList());
    }

    private static Optional<ClassicFiles> withoutMonths(Opened archive) {
        return archive.listing().names().stream()
                .filter(name -> ANY_TABLE.matcher(name).matches())
                .sorted(Comparator.comparingLong(ClassicFiles::depth))
                .filter(name -> TweetTable.isOne(archive.container(), name))
                .findFirst()
                .map(name -> {
                    var root = name.substring(0, name.lastIndexOf('/') + 1);
                    return new ClassicFiles(root, List.of(), name, below(archive, root), List.of());
                });
    }

    private static List<String> below(Opened archive, String root) {
        return archive.listing().names().stream()
                .filter(name -> name.startsWith(root))
                .toList();
    }

    private static Optional<String> topmost(List<String> names, String last) {
        return names.stream()
                .filter(name -> name.equals(last) || name.endsWith("/" + last))
                .min(Comparator.comparingLong(ClassicFiles::depth));
    }

    private static long depth(String name) {
        return name.chars().filter(c -> c == '/').count();
    }

    /// The file of this name nearest to the root, `""` when there is none.
    String named(String name) {
        return topmost(others, name).orElse("");
    }

    String month(String name) {
        return months.stream()
                .filter(month -> month.name().equals(name))
                .map(Month::file)
                .findFirst()
                .orElse(root + MONTHS + name + ".js");
    }
}
