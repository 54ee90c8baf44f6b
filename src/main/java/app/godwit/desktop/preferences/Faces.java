package app.godwit.desktop.preferences;

/// What stands beside a name. Pictures lie on the servers of X and of the Fediverse, which learn that somebody looked.
public enum Faces {
    LETTERS,
    PICTURES
}
