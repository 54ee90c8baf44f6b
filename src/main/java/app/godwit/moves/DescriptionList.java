package app.godwit.moves;

import app.godwit.journal.Descriptions.Description;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads `alt-text.csv`: a table with the columns `picture` (X's own number of it) and `description`.
final class DescriptionList {
    private static final List<String> COLUMNS = List.of("picture", "description");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();

    private DescriptionList() {}

    /// Rows without a description are left open.
    static List<Description> read(Path file) throws SourceException {
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var rows = CSVParser.parse(in, FORMAT)) {
            if (!rows.getHeaderMap().keySet().containsAll(COLUMNS)) {
                throw new SourceException(
                        "%s needs the columns picture and description. Add the header line.".formatted(file));
            }
            var descriptions = new ArrayList<Description>();
            for (var row : rows) {
                if (!row.get("description").isEmpty()) {
                    descriptions.add(description(file, row));
                }
            }
            return descriptions;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new SourceException(
                    "%s cannot be read as a table. Save it as CSV in UTF-8.".formatted(file), unreadable);
        }
    }

    private static Description description(Path file, CSVRecord row) throws SourceException {
        try {
            return new Description(Long.parseLong(row.get("picture")), row.get("description"));
        } catch (NumberFormatException notANumber) {
            throw new SourceException(
                    "Line %d of %s has no number of a picture. Take it from the exported list."
                            .formatted(row.getRecordNumber() + 1, file),
                    notANumber);
        }
    }
}
