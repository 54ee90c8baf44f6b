package app.godwit.moves;

import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A person of the move, followed or not, and who says what of them.
///
/// @param row           their number in this move file
/// @param person        the newest word on each field
/// @param ties          none for those who only stand on a list
/// @param formerHandles without `@`
/// @param sayings       the newest last
public record Somebody(long row, Person person, Set<Tie> ties, Set<String> formerHandles, List<Saying> sayings) {
    public Somebody {
        ties = Set.copyOf(ties);
        formerHandles = Set.copyOf(formerHandles);
        sayings = List.copyOf(sayings);
    }

    /// What one source says.
    ///
    /// @param source a file or a service; `""` for what was brought in before sources were told apart
    /// @param seen   when it saw the person, [Instant#EPOCH] when it does not tell
    /// @param words  without the number
    public record Saying(String source, Instant seen, Person words) {}

    /// The source whose word on a field counts.
    ///
    /// @return `""` when nobody has one
    public String teller(Function<Person, String> field) {
        var counts = field.apply(person);
        return counts.isEmpty()
                ? ""
                : sayings.reversed().stream()
                        .filter(saying -> field.apply(saying.words()).equals(counts))
                        .findFirst()
                        .map(Saying::source)
                        .orElse("");
    }
}
