package app.godwit.cli;

import app.godwit.moves.LookedBack;
import app.godwit.reports.Reader;
import java.util.List;

/// Says when not all of what was cross-posted already can be known.
final class LookedBackLines {
    private LookedBackLines() {}

    /// Nothing to say when the timeline was read as far back as the tweets go.
    static List<String> of(LookedBack looked, Reader reader) {
        return switch (looked.extent()) {
            case WHOLE -> List.of();
            case PARTLY ->
                List.of("Your timeline was read back to " + reader.day(looked.until())
                        + " only: what was cross-posted before is not known. The next godwit repost reads on"
                        + " from there.");
            case NOT -> List.of("Your timeline could not be read, so what was cross-posted already is not known.");
        };
    }
}
