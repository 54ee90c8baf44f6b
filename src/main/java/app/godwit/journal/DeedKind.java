package app.godwit.journal;

import java.util.Optional;

/// What a deed does. Each kind is counted against a limit of its own.
public enum DeedKind {
    FOLLOW,
    UPLOAD,
    PUBLISH,
    /// Gives a post that stands the words of its tweet's newer version.
    EDIT,
    /// Boosts the original of a retweet.
    BOOST,
    MUTE,
    BLOCK,
    /// Makes a list, or finds the one of that name.
    LIST,
    /// Puts somebody on a list.
    ENLIST,
    UNFOLLOW,
    /// Deletes a post.
    DELETE,
    UNMUTE,
    UNBLOCK,
    /// Deletes a list.
    UNLIST,
    /// Takes somebody off a list.
    DELIST,
    /// Takes a boost back.
    UNBOOST;

    /// In which it is done.
    public Lane lane() {
        return switch (this) {
            case FOLLOW -> Lane.FOLLOWS;
            case UPLOAD, PUBLISH, EDIT, BOOST -> Lane.POSTS;
            case MUTE, BLOCK -> Lane.MARKS;
            case LIST, ENLIST -> Lane.LISTS;
            case UNFOLLOW, DELETE, UNMUTE, UNBLOCK, UNLIST, DELIST, UNBOOST -> Lane.UNDO;
        };
    }

    /// What takes a deed of this kind back; empty where nothing is left to take back.
    public Optional<DeedKind> back() {
        return switch (this) {
            case FOLLOW -> Optional.of(UNFOLLOW);
            case PUBLISH -> Optional.of(DELETE);
            case BOOST -> Optional.of(UNBOOST);
            case MUTE -> Optional.of(UNMUTE);
            case BLOCK -> Optional.of(UNBLOCK);
            case LIST -> Optional.of(UNLIST);
            case ENLIST -> Optional.of(DELIST);
            case UPLOAD, EDIT, UNFOLLOW, DELETE, UNMUTE, UNBLOCK, UNLIST, DELIST, UNBOOST -> Optional.empty();
        };
    }
}
