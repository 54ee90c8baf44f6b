package app.godwit.archive;

import app.godwit.tweets.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the files of a tweet's pictures and videos: `tweets_media/<tweet id>-<last part of the address>`.
final class MediaFiles {
    private final String archive;
    private final Container container;
    private final String folder;

    /// @param archive absolute path, to be remembered
    /// @param folder  of the data files, `""` or ending with `/`
    MediaFiles(String archive, Container container, String folder) {
        this.archive = archive;
        this.container = container;
        this.folder = folder;
    }

    List<Media> of(WireTweet tweet, DataType type) {
        var media = new ArrayList<Media>(tweet.media.size());
        for (var wire : tweet.media) {
            var name = tweet.id + "-" + fileName(wire);
            media.add(new Media(wire.id, kind(wire.type), "", place(name, type.mediaFolders())));
        }
        return media;
    }

    private Media.Place place(String name, List<String> mediaFolders) {
        for (var mediaFolder : mediaFolders) {
            var entry = find(folder + mediaFolder + name);
            if (entry.isPresent()) {
                var found = entry.get();
                return new Media.InArchive(archive, found.name(), Math.max(found.size(), 0), found.crc());
            }
        }
        return new Media.Missing(mediaFolders.getFirst() + name);
    }

    private Optional<Container.Entry> find(String name) {
        try {
            return container.find(name);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String fileName(WireMedia wire) {
        var address = wire.video.isEmpty() ? wire.address : wire.video;
        var query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        return EscapedText.clean(path.substring(path.lastIndexOf('/') + 1));
    }

    private static Media.Type kind(String type) {
        return switch (type) {
            case "video" -> Media.Type.VIDEO;
            case "animated_gif" -> Media.Type.GIF;
            default -> Media.Type.PHOTO;
        };
    }
}
