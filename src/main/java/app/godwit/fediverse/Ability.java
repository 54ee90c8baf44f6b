package app.godwit.fediverse;

import java.util.EnumSet;
import java.util.Set;

/// What a server can do with posts that others cannot, told by what it says it runs. Only what was seen to work counts:
/// elsewhere posts say their day themselves and stay as they are.
///
/// Facts: GoToSocial since 0.18 backdates and edits; snac since 2.75 does both, seen on a real one; Mastodon edits
/// since 3.5 and quotes since 4.5, and publishes at once what is dated back.
public record Ability(Set<Can> can) {
    /// Nothing beyond posting.
    public static final Ability NONE = new Ability(Set.of());

    public Ability {
        can = Set.copyOf(can);
    }

    /// One thing that not every server can do.
    public enum Can {
        /// Posts carry the day on which they were written.
        BACKDATE,
        /// A post can be given other words.
        EDIT,
        /// A post can show another inside it.
        QUOTE
    }

    public static Ability of(Instance instance) {
        var version = Version.of(instance.version());
        return new Ability(
                switch (instance.flavour()) {
                    case MASTODON -> mastodon(version);
                    case GOTOSOCIAL -> version.isAtLeast(0, 18) ? Set.of(Can.BACKDATE, Can.EDIT) : Set.of();
                    case SNAC -> version.isAtLeast(2, 75) ? Set.of(Can.BACKDATE, Can.EDIT) : Set.of();
                    default -> Set.of();
                });
    }

    private static Set<Can> mastodon(Version version) {
        if (version.isAtLeast(4, 5)) {
            return Set.of(Can.EDIT, Can.QUOTE);
        }
        return version.isAtLeast(3, 5) ? Set.of(Can.EDIT) : Set.of();
    }

    public boolean has(Can one) {
        return can.contains(one);
    }

    /// The same after the server has said that its keeper does not want this.
    public Ability without(Can one) {
        var fewer = EnumSet.noneOf(Can.class);
        fewer.addAll(can);
        fewer.remove(one);
        return new Ability(fewer);
    }
}
