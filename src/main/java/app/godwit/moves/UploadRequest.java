package app.godwit.moves;

import app.godwit.tweets.Media;

/// What an upload needs.
///
/// @param draft the post it belongs to, `SOURCE.PART`
record UploadRequest(String draft, int index, Media media) {
    /// The id of the tweet that shows it.
    long tweet() {
        return Long.parseLong(draft.substring(0, draft.indexOf('.')));
    }

    static String subject(String draft, int index) {
        return draft + "/" + index;
    }
}
