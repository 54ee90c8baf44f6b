package app.godwit.lists;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// The header row of a CSV: what separates the columns, and which of them are known.
///
/// @param columns by position
/// @param escaped line breaks are written as `\n`, as twitter-web-exporter does
record CsvHeader(char separator, Map<Column, Integer> columns, boolean escaped) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /// Empty when no row of names is there by which a person could be told.
    static Optional<CsvHeader> of(Head head) {
        var lines = head.lines();
        return lines.isEmpty()
                ? Optional.empty()
                : SEPARATORS.stream()
                        .flatMap(separator -> parse(lines.getFirst(), separator).stream())
                        .filter(header -> header.tellsPeople(lines))
                        .max(Comparator.comparingInt(header -> header.columns.size()));
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

    private static Optional<CsvHeader> parse(String line, char separator) {
        try (var parser = CSVParser.parse(line, format(separator))) {
            var columns = new EnumMap<Column, Integer>(Column.class);
            var names = parser.iterator().next();
            for (var i = 0; i < names.size(); i++) {
                var at = i;
                Column.of(names.get(i)).ifPresent(column -> columns.putIfAbsent(column, at));
            }
            return Optional.of(new CsvHeader(separator, columns, isExporter(columns)));
        } catch (IOException | RuntimeException noHeader) {
            return Optional.empty();
        }
    }

    /// A column of addresses tells people only when they lead to profiles on X.
    private boolean tellsPeople(List<String> lines) {
        return columns.containsKey(Column.ID)
                || columns.containsKey(Column.HANDLE)
                || columns.containsKey(Column.FEDIVERSE)
                || (columns.containsKey(Column.URL) && lines.stream().anyMatch(Words::holdsProfile));
    }

    private static boolean isExporter(Map<Column, Integer> columns) {
        return columns.containsKey(Column.AVATAR) && columns.containsKey(Column.BIO) && columns.containsKey(Column.URL);
    }
}
