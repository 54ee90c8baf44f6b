package app.godwit.handles;

import app.godwit.tweets.Person;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A syntax that is one pattern with the groups `user` and `host`; what they cover, signs included, is the group
/// `words`.
abstract class Patterned implements Syntax {
    private final Hint hint;
    private final Pattern pattern;
    private final Form form;

    /// @param hint what every text with this syntax holds
    Patterned(Hint hint, String regex, Form form) {
        this.hint = hint;
        this.pattern = Shapes.pattern(regex);
        this.form = form;
    }

    @Override
    public final Stream<Spot> spots(String text, Person owner) {
        return hint.isIn(text) ? pattern.matcher(text).results().map(this::spot) : Stream.empty();
    }

    private Spot spot(MatchResult match) {
        var start = match.start("words");
        var end = match.end("words");
        return handle(match)
                .<Spot>map(handle -> new Spot.Address(start, end, handle, form))
                .orElseGet(() -> new Spot.Nothing(start, end));
    }

    /// Empty when the words only look like an address.
    Optional<Handle> handle(MatchResult match) {
        return Handle.of(match.group("user"), Shapes.host(match.group("host")));
    }
}
