package app.godwit.desktop.example;

import app.godwit.posts.Apart;
import app.godwit.posts.Boost;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.posts.MediaNote;
import java.util.List;
import java.util.Map;

/// The posts that a seeded history chooses, parents before children, oldest first.
///
/// @param boosts   retweets of people who were found: each is boosted if its original is found too
/// @param included kind → how many tweets of those that are posted only by the user's yes
/// @param media    files of these posts that do not go up as they are
public record Preview(
        List<Draft> posts,
        List<Boost> boosts,
        List<Composed.Skipped> skipped,
        Map<Apart, Integer> included,
        List<MediaNote> media) {
    public Preview {
        posts = List.copyOf(posts);
        boosts = List.copyOf(boosts);
        skipped = List.copyOf(skipped);
        included = Map.copyOf(included);
        media = List.copyOf(media);
    }

    /// The same where all files go up as they are.
    public Preview(
            List<Draft> posts, List<Boost> boosts, List<Composed.Skipped> skipped, Map<Apart, Integer> included) {
        this(posts, boosts, skipped, included, List.of());
    }

    /// One that boosts nothing.
    public Preview(List<Draft> posts, List<Composed.Skipped> skipped, Map<Apart, Integer> included) {
        this(posts, List.of(), skipped, included);
    }
}
