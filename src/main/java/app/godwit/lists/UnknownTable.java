package app.godwit.lists;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/// A table whose columns cannot be told: asks which one holds the people.
final class UnknownTable implements Format {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAMES = 12;

    @Override
    public boolean recognises(Head head) {
        return !head.startsWith('{') && !head.startsWith('[') && header(head).isPresent();
    }

    @Override
    public String kind() {
        return "a table";
    }

    @Override
    public void read(Source source, Gathering gathering) throws NotAList {
        var names = header(source.head()).orElseThrow().names();
        var shown = names.stream()
                .limit(MOST_NAMES)
                .map(name -> "“" + Words.clean(name.strip()) + "”")
                .collect(Collectors.joining(", "));
        throw new NotAList("Which column holds the people? The columns are %s%s: name the one with X handles `handle`,"
                        .formatted(shown, names.size() > MOST_NAMES ? " and more" : "")
                + " with X numbers `id`, or with Fediverse addresses `mastodon`, and import the file again.");
    }

    /// A first row of several short names, and rows below that are separated alike.
    private static Optional<CsvHeader> header(Head head) {
        return CsvHeader.all(head)
                .filter(header -> header.names().size() > 1)
                .filter(header ->
                        header.names().stream().allMatch(name -> name.strip().length() <= LONGEST_NAME))
                .filter(header -> head.lines().size() > header.above() + 1)
                .filter(header -> head.lines().stream()
                        .skip(header.above() + 1L)
                        .limit(1)
                        .allMatch(row -> row.indexOf(header.separator()) >= 0))
                .max(Comparator.comparingInt(header -> header.names().size()));
    }
}
