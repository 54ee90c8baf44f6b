package app.godwit.posts;

import app.godwit.posts.MediaNote.Fate;
import app.godwit.tweets.Media;
import app.godwit.tweets.Tweet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells of a tweet's files what will not go up as it is. Sizes are those that the archive records; only when a file is
/// sent, its bytes tell more.
public final class MediaNotes {
    private static final double MEGABYTE = 1 << 20;

    private final Limits limits;

    public MediaNotes(Limits limits) {
        this.limits = limits;
    }

    /// In the order of the files; none for those that go up as they are.
    public List<MediaNote> of(Tweet tweet) {
        var notes = new ArrayList<MediaNote>();
        tweet.media().forEach(media -> trouble(tweet, media).ifPresent(notes::add));
        new Attachments(limits)
                .share(tweet.media()).stream()
                        .skip(1)
                        .flatMap(List::stream)
                        .forEach(media -> notes.add(reply(tweet, media)));
        return notes;
    }

    private Optional<MediaNote> trouble(Tweet tweet, Media media) {
        return switch (media.place()) {
            case Media.Missing missing ->
                Optional.of(new MediaNote(
                        tweet.id(),
                        missing.expected(),
                        Fate.MISSING,
                        missing.expected() + " is not in the archive; the post goes without it"));
            case Media.InArchive file -> trouble(tweet, media, file);
        };
    }

    private Optional<MediaNote> trouble(Tweet tweet, Media media, Media.InArchive file) {
        var isPicture = media.type() == Media.Type.PHOTO;
        var largest = isPicture ? limits.imageBytes() : limits.videoBytes();
        if (file.size() == 0) {
            return note(tweet, file, Fate.LEFT_OUT, "is empty; the post goes without it");
        }
        if (file.size() <= largest) {
            return Optional.empty();
        }
        var words = "has %s and your server takes %s; ".formatted(megabytes(file.size()), megabytes(largest));
        return isPicture && file.size() <= MediaCheck.LARGEST_PICTURE
                ? note(tweet, file, Fate.MADE_SMALLER, words + "it is made smaller")
                : note(tweet, file, Fate.LEFT_OUT, words + "the post goes without it");
    }

    private static Optional<MediaNote> note(Tweet tweet, Media.InArchive file, Fate fate, String words) {
        return Optional.of(new MediaNote(tweet.id(), file.entry(), fate, file.entry() + " " + words));
    }

    private static MediaNote reply(Tweet tweet, Media media) {
        var file = media.place() instanceof Media.InArchive there ? there.entry() : "";
        return new MediaNote(
                tweet.id(), file, Fate.IN_A_REPLY, file + " stands in a reply: your server takes no more in one post");
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }
}
