package app.godwit.archive;

/// What a classic archive tells of a picture. It names the still picture alone, also for a film; where that tells the
/// film's file, another archive of the same person can be asked for it.
final class ClassicMedia {
    private static final String GIF = "/tweet_video_thumb/";
    private static final String FILM = "_video_thumb/";

    private ClassicMedia() {}

    /// Completes what was read.
    static WireMedia told(WireMedia media) {
        if (media.address.contains(GIF)) {
            media.type = "animated_gif";
            media.video = withoutEnding(media.address) + ".mp4";
        } else if (media.address.contains(FILM)) {
            media.type = "video";
        }
        return media;
    }

    private static String withoutEnding(String address) {
        var dot = address.lastIndexOf('.');
        return dot > address.lastIndexOf('/') ? address.substring(0, dot) : address;
    }
}
