package app.godwit.moves;

import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import app.godwit.journal.Lane;
import app.godwit.posts.Boost;
import app.godwit.posts.Draft;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Drafts → deeds: each picture before its post, each post after its parent.
final class ChosenPosts {
    private ChosenPosts() {}

    /// Boosts come after all posts: they carry no date of their own.
    static Stream<Deeds.Meant> deeds(Stream<Draft> drafts, List<Boost> boosts) {
        var boosting = boosts.stream()
                .map(boost -> new Deeds.Meant(Lane.POSTS, DeedKind.BOOST, boost.key() + ".boost", boost));
        return Stream.concat(drafts.flatMap(ChosenPosts::deeds), boosting);
    }

    static Stream<Deeds.Meant> deeds(Draft draft) {
        var uploads = IntStream.range(0, draft.media().size()).mapToObj(index -> {
            var request = new UploadRequest(draft.key(), index, draft.media().get(index));
            return new Deeds.Meant(Lane.POSTS, DeedKind.UPLOAD, UploadRequest.subject(draft.key(), index), request);
        });
        var post = new Deeds.Meant(Lane.POSTS, DeedKind.PUBLISH, draft.key(), draft);
        return Stream.concat(uploads, Stream.of(post));
    }
}
