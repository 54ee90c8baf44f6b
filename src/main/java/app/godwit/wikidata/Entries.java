package app.godwit.wikidata;

import app.godwit.tweets.Person;
import app.godwit.wikidata.Question.By;
import app.godwit.wikidata.Statement.What;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Statements → one entry for each of the asked whom the register knows. Deprecated statements never count, ended ones
/// only as former handles.
final class Entries {
    private final By by;
    private final Instant now;

    Entries(Question question, Instant now) {
        this.by = question.by();
        this.now = now;
    }

    List<Entry> of(List<Statement> rows) {
        return groups(rows, row -> row.key().toLowerCase(Locale.ROOT)).stream()
                .flatMap(ofOne -> entry(ofOne).stream())
                .toList();
    }

    private Optional<Entry> entry(List<Statement> rows) {
        var items = groups(rows, Statement::item).stream()
                .filter(this::isAboutTheAsked)
                .toList();
        var all = items.stream().flatMap(List::stream).toList();
        var numbers = accounts(all)
                .map(Statement::number)
                .filter(number -> number > 0)
                .distinct()
                .toList();
        if (items.isEmpty() || numbers.size() > 1) {
            return Optional.empty();
        }
        var number = numbers.isEmpty() ? Person.UNKNOWN : numbers.getFirst();
        var handles = handles(all, number);
        var former = handles.stream().skip(1).map(handle -> handle.toLowerCase(Locale.ROOT));
        var handle = handles.getFirst();
        return Optional.of(new Entry(
                number,
                handle,
                former.filter(name -> !name.equalsIgnoreCase(handle)).collect(Collectors.toSet()),
                website(all),
                new Addresses(by, now).of(items)));
    }

    private boolean isAboutTheAsked(List<Statement> item) {
        return accounts(item).findAny().isPresent();
    }

    /// The statements by which an item was rightly found. A number stays with its account for ever; a handle counts
    /// while it is borne.
    private Stream<Statement> accounts(Collection<Statement> rows) {
        var handles = rows.stream().filter(row -> row.what() == What.HANDLE);
        return switch (by) {
            case NUMBER ->
                handles.filter(row -> !row.isDeprecated() && row.key().equals(Long.toUnsignedString(row.number())));
            case HANDLE -> handles.filter(row -> row.holds(now) && row.key().equalsIgnoreCase(row.value()));
        };
    }

    /// The one borne now first, then those borne before, the last one first.
    private List<String> handles(List<Statement> rows, long number) {
        var sameNumber = rows.stream()
                .filter(row -> row.what() == What.HANDLE && !row.isDeprecated())
                .filter(row -> number != Person.UNKNOWN && row.number() == number);
        return Stream.concat(accounts(rows), sameNumber)
                .sorted(Comparator.comparing((Statement row) -> !row.holds(now))
                        .thenComparing(row -> row.ended().orElse(Instant.MIN), Comparator.reverseOrder())
                        .thenComparing(Statement.BEST_FIRST))
                .map(Statement::value)
                .distinct()
                .toList();
    }

    private String website(List<Statement> rows) {
        return rows.stream()
                .filter(row -> row.what() == What.WEBSITE && row.holds(now))
                .filter(row -> row.value().startsWith("https://") || row.value().startsWith("http://"))
                .sorted(Statement.BEST_FIRST)
                .map(Statement::value)
                .findFirst()
                .orElse("");
    }

    private static Collection<List<Statement>> groups(List<Statement> rows, Function<Statement, String> key) {
        return rows.stream()
                .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
                .values();
    }
}
