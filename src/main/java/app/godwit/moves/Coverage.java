package app.godwit.moves;

import app.godwit.journal.Journal;
import app.godwit.journal.Knowledge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// How much is known of the people followed on X, and what would raise it.
///
/// @param people    followed
/// @param ids       of them with a numeric id
/// @param named     with a handle
/// @param withBio   with a bio
/// @param withLinks with a website, or a link in their bio or pinned tweet
/// @param sources   in the order in which they came
/// @param advice    what to do, the most helpful first
public record Coverage(
        int people, int ids, int named, int withBio, int withLinks, List<OfSource> sources, List<Advice> advice) {
    /// A look-up of one person by id, at X's price of 2026.
    private static final int CENTS_A_LOOK_UP = 1;

    public Coverage {
        sources = List.copyOf(sources);
        advice = List.copyOf(advice);
    }

    /// What one source says of these people.
    ///
    /// @param name a file or a service; `""` for what was brought in before sources were told apart
    /// @param kind `archive`, `list`, `wikidata`, or another that [Knowledge.OfSource] names
    public record OfSource(String name, String kind, int people, int named, int withBio, int withLinks) {}

    /// @param people whom it may help
    /// @param cents  what it costs, about, in US cents; 0 for nothing
    public record Advice(Way way, int people, int cents) {}

    /// What the user can do.
    public enum Way {
        /// Nobody is known at all.
        BRING_IN,
        /// A HAR of the Following page names everybody that it shows.
        HAR_NAMES,
        /// The same brings their bios and links.
        HAR_BIOS,
        WIKIDATA,
        X_KEYS
    }

    static Coverage of(Journal journal, Instant now) {
        var all = journal.knowledge().followed();
        var unasked = journal.knowledge().unasked(ToName.REGISTER, ToName.freshSince(now));
        return new Coverage(
                all.people(),
                all.ids(),
                all.named(),
                all.bios(),
                all.links(),
                journal.knowledge().bySource().stream().map(Coverage::source).toList(),
                advice(all, unasked));
    }

    private static OfSource source(Knowledge.OfSource source) {
        var counts = source.counts();
        return new OfSource(
                source.path(), source.kind(), counts.people(), counts.named(), counts.bios(), counts.links());
    }

    /// @param unasked without a name, and Wikidata was not asked about them lately
    private static List<Advice> advice(Knowledge.Counts all, int unasked) {
        var advice = new ArrayList<Advice>();
        var unnamed = all.nameless();
        add(advice, Way.HAR_NAMES, unnamed, 0);
        add(advice, Way.HAR_BIOS, unnamed > 0 ? 0 : all.people() - all.bios(), 0);
        add(advice, Way.WIKIDATA, unasked, 0);
        add(advice, Way.X_KEYS, unnamed, unnamed * CENTS_A_LOOK_UP);
        return all.people() == 0 ? List.of(new Advice(Way.BRING_IN, 0, 0)) : advice;
    }

    private static void add(List<Advice> advice, Way way, int people, int cents) {
        if (people > 0) {
            advice.add(new Advice(way, people, cents));
        }
    }
}
