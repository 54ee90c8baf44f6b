package app.godwit.fediverse;

import java.util.List;

/// Part of a long list of posts, newest first.
///
/// @param next where the next part begins, in the server's own words; `""` at the end of the list
public record Stretch(List<Status> posts, String next) {
    /// Where the first part begins.
    public static final String BEGINNING = "";

    public Stretch {
        posts = List.copyOf(posts);
    }

    public boolean isLast() {
        return next.isEmpty();
    }
}
