package app.godwit.moves;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Journal;
import app.godwit.journal.Outcome;
import app.godwit.posts.Draft;
import app.godwit.posts.Wordless;
import app.godwit.tweets.Media;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The pictures and videos of a post, as far as they have come.
///
/// @param clock what the server takes for now
record PostFiles(Journal journal, ServerClock clock) {
    /// Servers sweep away pictures that no post shows within a day.
    private static final Duration MEDIA_LIVE = Duration.ofHours(20);

    /// The uploads of a post, in the order of its files.
    List<Deed> of(Draft draft) {
        var uploads = new ArrayList<Deed>();
        for (var index = 0; index < draft.media().size(); index++) {
            upload(draft, index).ifPresent(uploads::add);
        }
        return uploads;
    }

    private Optional<Deed> upload(Draft draft, int index) {
        return journal.deeds().find(DeedKind.UPLOAD, UploadRequest.subject(draft.key(), index));
    }

    /// Sends those back to the start that the server may have swept away.
    ///
    /// @return whether there are any
    boolean expire(List<Deed> uploads) {
        var oldest = clock.instant().minus(MEDIA_LIVE);
        var stale = uploads.stream()
                .filter(upload ->
                        upload.state() == DeedState.DONE && upload.sent().isBefore(oldest))
                .toList();
        stale.forEach(
                upload -> journal.deeds().settle(upload, new Outcome.Later(Instant.EPOCH, "The server has let it go")));
        return !stale.isEmpty();
    }

    /// Whether a post says nothing without them. The day that it was written is no reason to post.
    boolean areAllThereIs(Draft draft) {
        return draft.text().isBlank()
                || (!draft.media().isEmpty()
                        && journal.tweets()
                                .find(draft.source())
                                .filter(Wordless::is)
                                .isPresent());
    }

    /// What became of those of these that did not go up as they are, `""` for none.
    static String notes(List<Deed> uploads) {
        return uploads.stream()
                .filter(upload -> !upload.detail().isEmpty() && upload.state() != DeedState.PLANNED)
                .map(upload -> name(upload.request(UploadRequest.class).media()) + ": " + upload.detail())
                .collect(Collectors.joining("; "));
    }

    private static String name(Media media) {
        var file = switch (media.place()) {
            case Media.InArchive place -> place.entry();
            case Media.Missing missing -> missing.expected();
        };
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
