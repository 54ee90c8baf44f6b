package app.godwit.moves;

import app.godwit.posts.Draft;

/// What an edit needs.
///
/// @param version the id of the tweet's version whose words it brings
/// @param draft   the post as it shall read
record EditRequest(long version, Draft draft) {
    String subject() {
        return draft.key() + "=" + version;
    }
}
