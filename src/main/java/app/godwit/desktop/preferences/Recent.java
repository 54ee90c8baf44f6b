package app.godwit.desktop.preferences;

import app.godwit.moves.Overview;
import app.godwit.moves.Progress;
import java.nio.file.Path;

/// A move that was open, and how it stood when it was last seen.
///
/// @param owner    handle of the X account, `""` when not known
/// @param account  in the Fediverse, `""` before sign-in
/// @param followed of `people`
/// @param posted   of `posts`
public record Recent(Path file, String owner, String account, int people, int followed, int posts, int posted) {
    /// A move as it stands now.
    public static Recent of(Path file, Overview now) {
        var follows = lane("follows", now);
        var posts = lane("posts", now);
        return new Recent(
                file.toAbsolutePath(),
                now.owner(),
                now.account().orElse(""),
                now.people(),
                follows.done(),
                posts.total(),
                posts.done());
    }

    private static Progress.Part lane(String name, Overview now) {
        return now.lanes().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseGet(() -> new Progress.Part(name, 0, 0, 0, 0, java.util.Optional.empty()));
    }
}
