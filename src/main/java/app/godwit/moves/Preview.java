package app.godwit.moves;

import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import java.util.List;

/// The posts as they would be, parents before children, oldest first.
public record Preview(List<Draft> posts, List<Composed.Skipped> skipped) {
    public Preview {
        posts = List.copyOf(posts);
        skipped = List.copyOf(skipped);
    }
}
