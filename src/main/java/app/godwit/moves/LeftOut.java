package app.godwit.moves;

import app.godwit.tweets.Person;
import java.util.List;
import java.util.stream.Stream;

/// Somebody who is not followed, and why in plain words.
public record LeftOut(Person person, String why) {
    static List<LeftOut> of(List<PersonRow> rows, String self) {
        return rows.stream().flatMap(row -> of(row, self)).toList();
    }

    private static Stream<LeftOut> of(PersonRow row, String self) {
        var target = row.chosen().flatMap(Targets::of);
        if (target.isEmpty()) {
            return Stream.of(new LeftOut(row.person(), ChosenFollows.reason(row)));
        }
        return target.filter(handle -> handle.key().equals(self)).stream()
                .map(handle -> new LeftOut(row.person(), ChosenFollows.OWN));
    }
}
