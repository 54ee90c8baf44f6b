package app.godwit.cli;

import app.godwit.handles.Handle;
import app.godwit.moves.Decision;
import app.godwit.moves.Move;
import app.godwit.moves.PersonRow;
import app.godwit.reports.DecisionsCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the user says of people, by reviewed tables and one by one → decisions in the move.
final class Review {
    private final Move move;
    private final Console console;

    Review(Move move, Console console) {
        this.move = move;
        this.console = console;
    }

    /// @return people on whom the tables disagree
    List<Shapes.Refusal> tables(List<Path> tables) throws IOException, DecisionsCsv.Unclear {
        var texts = new LinkedHashMap<String, String>();
        for (var table : tables) {
            texts.put(table.toString(), Files.readString(table));
        }
        var people = move.people().followed();
        var reviewed = DecisionsCsv.merge(texts, people);
        var changed = people.stream()
                .filter(row -> !(row.decision() instanceof Decision.Undecided)
                        && reviewed.decisions().containsKey(row.id()))
                .map(Review::name)
                .toList();
        reviewed.decisions().forEach(move.people()::decide);
        console.note(reviewed.decisions().size() + " decisions read from " + String.join(", ", texts.keySet()));
        if (!changed.isEmpty()) {
            console.note("Of them other than before: " + String.join(", ", changed));
        }
        return reviewed.conflicts().stream().map(Review::conflict).toList();
    }

    private static Shapes.Refusal conflict(DecisionsCsv.Conflict conflict) {
        var said = conflict.said().entrySet().stream()
                .map(one -> one.getKey() + " says " + words(one.getValue()))
                .collect(Collectors.joining(", "));
        return new Shapes.Refusal(name(conflict.row()), said + "; nothing was decided, say which with --set.");
    }

    private static String words(Decision decision) {
        return switch (decision) {
            case Decision.Accept(var handle) -> "accept " + handle.display();
            case Decision.Reject _ -> "reject";
            case Decision.Undecided _ -> "open";
        };
    }

    /// @param said by row or `@handle`: an address, `reject` or `open`
    void oneByOne(Map<String, String> said) throws Failure {
        var people = move.people().followed();
        var decisions = new LinkedHashMap<Long, Decision>();
        for (var one : said.entrySet()) {
            decisions.put(person(one.getKey(), people).id(), decision(one.getValue()));
        }
        decisions.forEach(move.people()::decide);
    }

    private static PersonRow person(String name, List<PersonRow> people) throws Failure {
        var handle = name.startsWith("@") ? Optional.of(name.substring(1)) : Optional.<String>empty();
        var found = people.stream()
                .filter(row -> handle.map(row.person().handle()::equalsIgnoreCase)
                        .orElseGet(() -> name.equals(Long.toString(row.id()))))
                .toList();
        if (found.size() != 1) {
            throw new Failure(
                    Exit.USAGE,
                    "Nobody here is " + name + "; name them by @handle on X or by the row of people --csv.");
        }
        return found.getFirst();
    }

    private static Decision decision(String word) throws Failure {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "reject" -> new Decision.Reject();
            case "open" -> new Decision.Undecided();
            default ->
                Handle.parse(word)
                        .<Decision>map(Decision.Accept::new)
                        .orElseThrow(() -> new Failure(
                                Exit.USAGE, word + " is no address; write @name@server.example, reject or open."));
        };
    }

    static String name(PersonRow row) {
        return row.person().handle().isEmpty()
                ? Shapes.id(row.person().id())
                : "@" + row.person().handle();
    }

    /// Addresses that the user gave and nobody has looked up.
    static long unasked(List<PersonRow> rows) {
        return rows.stream()
                .filter(row -> row.decision() instanceof Decision.Accept
                        && row.chosen().isEmpty())
                .count();
    }
}
