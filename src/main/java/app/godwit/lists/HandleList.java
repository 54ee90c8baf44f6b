package app.godwit.lists;

import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.util.Set;

/// X handles or profile addresses, one per line. Lines that begin with `#` are comments.
final class HandleList implements Format {
    private static final int LOOKED_AT = 20;

    /// Four of five lines must be handles: any single word could be one.
    @Override
    public boolean recognises(Head head) {
        var lines = head.lines().stream()
                .filter(line -> !line.startsWith("#"))
                .limit(LOOKED_AT)
                .toList();
        var handles =
                lines.stream().filter(line -> !Words.handle(line).isEmpty()).count();
        return handles > 0 && handles * 5 >= lines.size() * 4L;
    }

    @Override
    public String kind() {
        return "a list of X handles";
    }

    @Override
    public void read(Head head, Bounded reader, Gathering gathering) {
        Lines.each(reader, gathering, (number, line) -> {
            var handle = Words.handle(line);
            if (!handle.isEmpty()) {
                gathering.person(Person.named(Person.UNKNOWN, handle, ""), Set.of(Tie.FOLLOWING));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                gathering.problem(number, "This line is no X handle; it was left out.");
            }
        });
    }
}
