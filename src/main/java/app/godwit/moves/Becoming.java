package app.godwit.moves;

import app.godwit.moves.Becomes.Figures;
import app.godwit.posts.Apart;
import app.godwit.posts.Choice;
import app.godwit.posts.Composed;
import app.godwit.posts.Composer;
import app.godwit.posts.Draft;
import app.godwit.posts.MediaNotes;
import app.godwit.posts.Wording;
import app.godwit.tweets.Tweet;
import java.util.EnumSet;
import java.util.List;

/// Tells what becomes of each tweet if everything is chosen.
final class Becoming {
    private final Pages.Stock stock;
    private final Composer composer;
    private final MediaNotes notes;

    Becoming(Basis basis, Wording wording) {
        this.stock = basis.stock();
        this.composer = basis.composer(
                new Intent(EnumSet.allOf(Apart.class), Choice.DEFAULT.of(EnumSet.allOf(Choice.Kind.class)), wording));
        this.notes = basis.notes();
        stock.standing().forEach(composer::stands);
    }

    Becomes of(Tweet tweet) {
        if (stock.stands(tweet.id())) {
            return standing(stock.standing(tweet.id()));
        }
        return switch (stock.compose(composer, tweet)) {
            case Composed.Ready ready -> ready(tweet, ready.drafts());
            case Composed.Boosted boosted -> new Becomes.Boosted(boosted.boost());
            case Composed.Skipped left -> new Becomes.Skipped(left.reason());
        };
    }

    private static Becomes standing(List<Draft> posts) {
        return new Becomes.Standing(posts.stream().map(Draft::replyTo).toList(), Figures.of(posts));
    }

    private Becomes ready(Tweet tweet, List<Draft> drafts) {
        var fresh = new Becomes.Fresh(drafts.size(), Figures.of(drafts), notes.of(tweet));
        return fresh.equals(Becomes.Fresh.PLAIN) ? Becomes.Fresh.PLAIN : fresh;
    }
}
