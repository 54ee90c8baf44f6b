package app.godwit.moves;

import app.godwit.journal.Fetch;
import app.godwit.journal.Journal;
import app.godwit.tweets.Tie;
import app.godwit.xapi.X;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What each call set reads.
final class Readings {
    private final Journal journal;
    private final XTerms terms;
    private final Set<FetchOption> options;

    Readings(Journal journal, XAccount account, Set<FetchOption> options) {
        this.journal = journal;
        this.terms = XTerms.of(account, options);
        this.options = Set.copyOf(options);
    }

    List<Reading> of(CallSet set) {
        var old = options.contains(FetchOption.OLD_API);
        return switch (set) {
            case FOLLOWS -> old ? oldFollows() : List.of(follows());
            case MUTES -> List.of(new TiesReading("mutes", Tie.MUTED, X::muting, terms, List.of()));
            case BLOCKS -> List.of(new TiesReading("blocks", Tie.BLOCKED, X::blocking, terms, List.of()));
            case LISTS ->
                List.of(
                        new ListsReading("lists/own", X::ownedLists, terms, journal.fetches()),
                        new ListsReading("lists/read", X::followedLists, terms, journal.fetches()));
            case MEMBERS ->
                memberRows().stream()
                        .map(row -> (Reading) MembersReading.of(row, terms))
                        .toList();
            case NAMES -> List.of(old ? oldNames(EnumSet.allOf(Tie.class)) : names());
        };
    }

    List<Fetch> memberRows() {
        return journal.fetches().all().stream()
                .filter(row -> row.name().startsWith(MembersReading.PREFIX))
                .toList();
    }

    Unnamed unnamed() {
        return new Unnamed(journal, EnumSet.allOf(Tie.class));
    }

    private Reading follows() {
        return new TiesReading("follows", Tie.FOLLOWING, X::following, terms, oldFollows());
    }

    private Reading names() {
        return new NamesReading(
                "names",
                unnamed(),
                (x, ids) -> x.users(ids, terms.words()),
                Prices.OTHER,
                terms.pinned(),
                List.of(oldNames(EnumSet.allOf(Tie.class))));
    }

    /// Numbers first, then their names.
    private List<Reading> oldFollows() {
        return List.of(new OldFollowsReading("old/follows", terms), oldNames(EnumSet.of(Tie.FOLLOWING)));
    }

    private Reading oldNames(Set<Tie> ties) {
        return new NamesReading(
                "old/names", new Unnamed(journal, ties), X::oldUsers, Money.NONE, Money.NONE, List.of());
    }
}
