package app.godwit.lists;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// The header row of a CSV: what separates the columns, and which of them are known.
///
/// @param columns by position
/// @param names   all of them, as they are written
/// @param above   rows above it: some spreadsheets write `sep=;` first
/// @param escaped line breaks are written as `\n`, as twitter-web-exporter does
record CsvHeader(char separator, Map<Column, Integer> columns, List<String> names, int above, boolean escaped) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Pattern SEPARATOR_ROW = Pattern.compile("\"?sep=.\"?", Pattern.CASE_INSENSITIVE);

    /// Empty when no row of names is there by which a person could be told.
    static Optional<CsvHeader> of(Head head) {
        return all(head)
                .filter(header -> header.tellsPeople(head.lines()))
                .max(Comparator.comparingInt(header -> header.columns.size()));
    }

    /// The first row by each separator, whether or not its names are known.
    static Stream<CsvHeader> all(Head head) {
        var lines = head.lines();
        var above = !lines.isEmpty() && SEPARATOR_ROW.matcher(lines.getFirst()).matches() ? 1 : 0;
        return lines.size() <= above
                ? Stream.of()
                : SEPARATORS.stream().flatMap(separator -> parse(lines.get(above), above, separator).stream());
    }

    static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }

    private static Optional<CsvHeader> parse(String line, int above, char separator) {
        try (var parser = CSVParser.parse(line, format(separator))) {
            var columns = new EnumMap<Column, Integer>(Column.class);
            var names = parser.iterator().next().toList();
            for (var i = 0; i < names.size(); i++) {
                var at = i;
                Column.of(names.get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
            }
            return Optional.of(new CsvHeader(separator, columns, List.copyOf(names), above, isExporter(columns)));
        } catch (IOException | RuntimeException noHeader) {
            return Optional.empty();
        }
    }

    /// A column of addresses tells people only when they lead to profiles on X.
    private boolean tellsPeople(List<String> lines) {
        return columns.containsKey(Column.ID)
                || columns.containsKey(Column.HANDLE)
                || columns.containsKey(Column.FEDIVERSE)
                || ((columns.containsKey(Column.URL) || columns.containsKey(Column.WEBSITE))
                        && lines.stream().anyMatch(Words::holdsProfile));
    }

    private static boolean isExporter(Map<Column, Integer> columns) {
        return columns.containsKey(Column.AVATAR) && columns.containsKey(Column.BIO) && columns.containsKey(Column.URL);
    }
}
