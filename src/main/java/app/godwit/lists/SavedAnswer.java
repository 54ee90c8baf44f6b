package app.godwit.lists;

import java.io.IOException;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/// A single answer of X's own page, copied out of the browser's developer tools.
final class SavedAnswer implements Format {
    private static final Pattern START = Pattern.compile("\\{\\s*\"data\"\\s*:\\s*\\{\\s*\"(user|viewer|list)\"\\s*:");

    @Override
    public boolean recognises(Head head) {
        return START.matcher(head.text().stripLeading()).lookingAt();
    }

    @Override
    public String kind() {
        return "an answer of X's own page";
    }

    @Override
    public void read(Source source, Gathering gathering) throws IOException {
        var pages = new Pages(gathering);
        try (var parser = Json.parser(source.bytes())) {
            parser.nextToken();
            pages.read(parser, operation(source.head().text()), 0, 1);
        } catch (JacksonException e) {
            gathering.problem(1, "The answer is damaged or cut off; the people before the damage were read.");
        }
        pages.settle();
    }

    /// Those who follow and those who are followed come in the same shape: their own flags tell.
    private static Operation operation(String text) {
        var meaning = !text.contains("\"viewer\"")
                ? Operation.Meaning.NAMED
                : text.contains("\"muting_timeline\"") ? Operation.Meaning.MUTED : Operation.Meaning.BLOCKED;
        return new Operation("this request", meaning, 0, 0);
    }
}
