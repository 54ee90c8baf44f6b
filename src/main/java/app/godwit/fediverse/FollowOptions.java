package app.godwit.fediverse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How new follows are made; follows that are there already keep theirs.
///
/// @param languages ISO 639-1 codes of the posts wanted, none for all; servers older than Mastodon 4.0 show all
public record FollowOptions(Set<Choice> choices, List<String> languages) {
    /// Boosts shown, nothing notified, all languages.
    public static final FollowOptions USUAL = new FollowOptions(Set.of(), List.of());

    public FollowOptions {
        choices = choices.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(choices));
        languages = List.copyOf(languages);
    }

    /// What differs from the usual.
    public enum Choice {
        WITHOUT_BOOSTS,
        /// Of their new posts.
        NOTIFY
    }

    public boolean has(Choice choice) {
        return choices.contains(choice);
    }
}
