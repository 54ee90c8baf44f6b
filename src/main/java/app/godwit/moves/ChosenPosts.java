package app.godwit.moves;

import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import app.godwit.journal.Lane;
import app.godwit.posts.Boost;
import app.godwit.posts.Draft;
import java.util.ArrayList;
import java.util.List;

/// Drafts → deeds: each picture before its post, each post after its parent.
final class ChosenPosts {
    private ChosenPosts() {}

    /// Boosts come after all posts: they carry no date of their own.
    static List<Deeds.Meant> deeds(List<Draft> drafts, List<Boost> boosts) {
        var deeds = new ArrayList<>(deeds(drafts));
        for (var boost : boosts) {
            deeds.add(new Deeds.Meant(Lane.POSTS, DeedKind.BOOST, boost.key() + ".boost", boost));
        }
        return deeds;
    }

    static List<Deeds.Meant> deeds(List<Draft> drafts) {
        var deeds = new ArrayList<Deeds.Meant>();
        for (var draft : drafts) {
            for (var index = 0; index < draft.media().size(); index++) {
                var request =
                        new UploadRequest(draft.key(), index, draft.media().get(index));
                var subject = UploadRequest.subject(draft.key(), index);
                deeds.add(new Deeds.Meant(Lane.POSTS, DeedKind.UPLOAD, subject, request));
            }
            deeds.add(new Deeds.Meant(Lane.POSTS, DeedKind.PUBLISH, draft.key(), draft));
        }
        return deeds;
    }
}
