package app.godwit.moves;

import app.godwit.journal.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// A source of the move and where it is now.
///
/// @param path  where it was brought in first
/// @param place where it lies as far as known, `""` when another file took its place
/// @param kind  `archive`, `list`, `api`
/// @param made  when it was generated, [Instant#EPOCH] when nothing tells
/// @param found what was told when it was read
public record SourceRow(
        String path, String place, String kind, Instant broughtIn, Instant made, State state, BroughtIn found) {
    /// Whether it can be read from now on: media stay in their archives until they are sent.
    public enum State {
        HERE,
        /// Nothing is at its place any more.
        GONE,
        /// Another file took its place.
        REPLACED
    }

    static SourceRow of(Sources.Source source) {
        return new SourceRow(
                source.path(),
                source.place(),
                source.kind(),
                source.broughtIn(),
                source.held().made(),
                state(source),
                source.report(BroughtIn.class));
    }

    private static State state(Sources.Source source) {
        if (source.place().isEmpty()) {
            return State.REPLACED;
        }
        return Files.exists(Path.of(source.place())) ? State.HERE : State.GONE;
    }

    /// The last part of its place.
    public String name() {
        var where = Path.of(place.isEmpty() ? path : place).getFileName();
        return where == null ? path : where.toString();
    }
}
