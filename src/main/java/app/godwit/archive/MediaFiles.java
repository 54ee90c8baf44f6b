package app.godwit.archive;

import app.godwit.tweets.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the files of a tweet's pictures and videos: `tweets_media/<tweet id>-<last part of the address>`. Where a file
/// is called otherwise, the tweet's number alone tells, if as many files begin with it as are missing.
final class MediaFiles {
    private static final Pattern PICTURE = Pattern.compile(".*\\.(?:jpe?g|png|webp)");
    private static final Pattern MOVIE = Pattern.compile(".*\\.(?:mp4|m4v|mov)");

    private final String archive;
    private final MediaFolders folders;

    /// @param archive absolute path, to be remembered
    MediaFiles(String archive, MediaFolders folders) {
        this.archive = archive;
        this.folders = folders;
    }

    List<Media> of(WireTweet tweet, DataType type) {
        var media = new ArrayList<Media>(tweet.media.size());
        for (var wire : tweet.media) {
            var name = tweet.id + "-" + fileName(wire);
            media.add(new Media(wire.id, kind(wire.type), EscapedText.clean(wire.alt), place(name, type)));
        }
        if (media.stream().anyMatch(MediaFiles::isMissing)) {
            fill(media, tweet.id, type, PICTURE);
            fill(media, tweet.id, type, MOVIE);
        }
        return media;
    }

    private Media.Place place(String name, DataType type) {
        return folders.find(type, name)
                .<Media.Place>map(this::place)
                .orElseGet(() -> new Media.Missing(type.mediaFolders().getFirst() + name));
    }

    private Media.InArchive place(Container.Entry found) {
        return new Media.InArchive(archive, found.name(), Math.max(found.size(), 0), found.crc());
    }

    /// Gives the missing of one kind the tweet's files that no other medium has.
    private void fill(List<Media> media, long tweet, DataType type, Pattern kind) {
        var missing = media.stream()
                .filter(MediaFiles::isMissing)
                .filter(medium -> (medium.type() == Media.Type.PHOTO) == kind.equals(PICTURE))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        var taken = taken(media);
        var free = folders.of(type, tweet).stream()
                .filter(file -> !taken.contains(file.name()))
                .filter(file ->
                        kind.matcher(file.name().toLowerCase(Locale.ROOT)).matches())
                .toList();
        if (free.size() == missing.size()) {
            for (var i = 0; i < free.size(); i++) {
                var old = missing.get(i);
                media.set(media.indexOf(old), new Media(old.id(), old.type(), old.alt(), place(free.get(i))));
            }
        }
    }

    private static Set<String> taken(List<Media> media) {
        return media.stream()
                .map(Media::place)
                .filter(Media.InArchive.class::isInstance)
                .map(place -> ((Media.InArchive) place).entry())
                .collect(Collectors.toSet());
    }

    private static boolean isMissing(Media media) {
        return media.place() instanceof Media.Missing;
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
