package app.godwit.desktop.history;

import app.godwit.desktop.kit.Sizes;
import app.godwit.desktop.kit.When;
import app.godwit.desktop.kit.Words;
import app.godwit.desktop.session.Selection.Totals;
import app.godwit.moves.Effort;

/// What is chosen and what sending it takes, in plain words.
final class TotalWords {
    private final Words words;
    private final When when;

    TotalWords(Words words, When when) {
        this.words = words;
        this.when = when;
    }

    /// `318 posts · 122 pictures and videos · 41 without description`
    String posts(Totals totals) {
        var posts = words.of("history.truth", totals.posts(), totals.media(), totals.undescribed());
        return totals.boosts() == 0 ? posts : posts + " · " + words.of("history.truth.boosts", totals.boosts());
    }

    /// `440 requests, 48 MB, done Thursday 14:00.`
    String effort(Totals totals, Effort effort) {
        return effort.requests() == 0
                ? words.of("history.effort.nothing")
                : words.of(
                        "history.effort",
                        effort.requests(),
                        Sizes.of(totals.bytes(), words),
                        when.moment(effort.endsAt()));
    }
}
