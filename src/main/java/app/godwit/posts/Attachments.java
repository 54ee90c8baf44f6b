package app.godwit.posts;

import app.godwit.posts.Limits.Mixing;
import app.godwit.tweets.Media;
import java.util.ArrayList;
import java.util.List;

/// Hands a tweet's files out to posts: as many as one takes, pictures and videos apart where the server wants
/// that. Files that are missing, empty or too large are left out.
final class Attachments {
    private final Limits limits;

    Attachments(Limits limits) {
        this.limits = limits;
    }

    /// What each post gets, in order; no lists for no usable file.
    List<List<Media>> share(List<Media> media) {
        var usable = media.stream().filter(this::isUsable).toList();
        if (limits.mixing() == Mixing.ALLOWED) {
            return chunks(usable, limits.media());
        }
        var pictures = usable.stream().filter(Attachments::isPicture).toList();
        var videos = usable.stream().filter(file -> !isPicture(file)).toList();
        var picturesFirst = usable.isEmpty() || isPicture(usable.getFirst());
        var shares = new ArrayList<>(picturesFirst ? chunks(pictures, limits.media()) : chunks(videos, 1));
        shares.addAll(picturesFirst ? chunks(videos, 1) : chunks(pictures, limits.media()));
        return shares;
    }

    private boolean isUsable(Media media) {
        return switch (media.place()) {
            case Media.Missing missing -> false;
            case Media.InArchive file -> file.size() > 0 && file.size() <= largest(media);
        };
    }

    /// A picture above the limit is made smaller when it is sent.
    private long largest(Media media) {
        return isPicture(media) ? Math.max(limits.imageBytes(), MediaCheck.LARGEST_PICTURE) : limits.videoBytes();
    }

    private static boolean isPicture(Media media) {
        return media.type() == Media.Type.PHOTO;
    }

    private static List<List<Media>> chunks(List<Media> media, int size) {
        var chunks = new ArrayList<List<Media>>();
        for (var from = 0; from < media.size(); from += Math.max(1, size)) {
            chunks.add(media.subList(from, Math.min(media.size(), from + Math.max(1, size))));
        }
        return chunks;
    }
}
