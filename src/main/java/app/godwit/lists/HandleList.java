package app.godwit.lists;

import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// X handles or profile addresses, one per line. Lines that begin with `#` are comments.
final class HandleList implements Format {
    private static final int LOOKED_AT = 200;

    /// Words hold none of these: an `@`, an address, a low line, or a digit or a capital behind a small letter.
    private static final Pattern EVIDENCE = Pattern.compile("[@＠/_]|\\p{Ll}[0-9\\p{Lu}]");

    /// Four of five lines must be handles.
    @Override
    public boolean recognises(Head head) {
        var lines = lines(head);
        var handles =
                lines.stream().filter(line -> !Words.handle(line).isEmpty()).count();
        return handles > 0 && handles * 5 >= lines.size() * 4L;
    }

    @Override
    public String kind() {
        return "a list of X handles";
    }

    /// Any word could be a handle, so one line at least must look like nothing else.
    @Override
    public void read(Source source, Gathering gathering) throws IOException, NotAList {
        if (lines(source.head()).stream()
                .noneMatch(line -> EVIDENCE.matcher(line).find())) {
            throw new NotAList(
                    "This may be a list of X handles or of plain words: write @ before each handle and import"
                            + " the file again.");
        }
        Lines.each(source, gathering, (number, line) -> {
            var handle = Words.handle(line);
            if (!handle.isEmpty()) {
                gathering.person(Person.named(Person.UNKNOWN, handle, ""), Set.of(Tie.FOLLOWING), number);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                gathering.problem(number, "This line is no X handle; it was left out.");
            }
        });
    }

    private static List<String> lines(Head head) {
        return head.lines().stream()
                .filter(line -> !line.startsWith("#"))
                .limit(LOOKED_AT)
                .toList();
    }
}
