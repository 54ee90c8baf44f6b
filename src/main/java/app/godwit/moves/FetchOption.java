package app.godwit.moves;

/// How to fetch from X. Without any: own keys of an own app, people with their pinned posts, v2.
public enum FetchOption {
    /// Leaves out pinned posts, which X may charge each as a post.
    WITHOUT_PINNED,
    /// The keys belong to an app of another account: X then charges ten times as much for one's own lists.
    APP_OF_ANOTHER,
    /// v1.1, for keys that still have it. It is taken by itself when X says that v2 is not in the keys' plan.
    OLD_API,
    /// From the first page, which X charges anew.
    AGAIN
}
