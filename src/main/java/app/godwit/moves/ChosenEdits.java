package app.godwit.moves;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import app.godwit.journal.Lane;
import app.godwit.journal.Tweets;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.tweets.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Edited tweets whose posts stand → deeds that bring the newer words. A post whose parts or pictures are others now
/// cannot follow.
final class ChosenEdits {
    private final Deeds deeds;
    private final List<Deeds.Meant> meant = new ArrayList<>();
    private final List<Long> cannot = new ArrayList<>();

    ChosenEdits(Deeds deeds) {
        this.deeds = deeds;
    }

    List<Deeds.Meant> deeds() {
        return meant;
    }

    /// Tweets whose posts stay as they are.
    List<Long> cannot() {
        return cannot;
    }

    /// @param composed what the newest version becomes today
    void add(Tweets.Edited edited, Composed composed) {
        if (!(composed instanceof Composed.Ready(var drafts))) {
            return;
        }
        var posts = standing(edited.standing());
        if (posts.isEmpty()) {
            return;
        }
        if (posts.size() != drafts.size() || !haveSameMedia(posts, drafts)) {
            cannot.add(edited.standing());
            return;
        }
        var quotes = new Quoting(deeds, Quoting.Shows.LINKS);
        for (var part = 0; part < drafts.size(); part++) {
            var request = new EditRequest(edited.version(), drafts.get(part));
            var now = quotes.of(drafts.get(part)).draft().text();
            if (!now.equals(quotes.of(posts.get(part)).draft().text())) {
                meant.add(new Deeds.Meant(Lane.POSTS, DeedKind.EDIT, request.subject(), request));
            }
        }
    }

    private static boolean haveSameMedia(List<Draft> posts, List<Draft> drafts) {
        for (var part = 0; part < posts.size(); part++) {
            if (!ids(posts.get(part)).equals(ids(drafts.get(part)))) {
                return false;
            }
        }
        return true;
    }

    private static List<Long> ids(Draft draft) {
        return draft.media().stream().map(Media::id).toList();
    }

    /// The posts of a tweet in order, none unless all stand.
    private List<Draft> standing(long source) {
        var posts = new ArrayList<Draft>();
        for (var found = part(source, 0); found.isPresent(); found = part(source, posts.size())) {
            if (found.get().state() != DeedState.DONE) {
                return List.of();
            }
            posts.add(found.get().request(Draft.class));
        }
        return posts;
    }

    private Optional<Deed> part(long source, int part) {
        return deeds.find(DeedKind.PUBLISH, new Draft.Under(source, part).key());
    }
}
