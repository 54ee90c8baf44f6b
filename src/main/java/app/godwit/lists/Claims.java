package app.godwit.lists;

import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Decides whose list the people of a page are on. A file may hold the pages of several accounts, for people look at
/// what their friends follow; only the pages of the account that was signed in tell ties of the owner.
///
/// Each user says whether the account that was signed in follows them, so a page belongs to it where most say yes.
/// X leaves flags out, and such people are held back, by their numbers alone, until the whole file is known.
final class Claims {
    private record Place(Tie tie, long account) {}

    private static final class Page {
        private int people;
        private int yes;
        private int no;
        private final List<Long> unsaid = new ArrayList<>();

        private boolean isSilent() {
            return yes + no == 0;
        }

        /// X may leave a flag out where it would say no.
        private boolean isOwners() {
            return yes > 0 && yes * 2 >= people;
        }
    }

    private final Map<Place, Page> pages = new LinkedHashMap<>();

    /// One person on a page.
    ///
    /// @param account whose page, 0 when unknown
    void add(Tie tie, long account, long person, Said said) {
        var page = pages.computeIfAbsent(new Place(tie, account), key -> new Page());
        page.people++;
        switch (said) {
            case YES -> page.yes++;
            case NO -> page.no++;
            case NOTHING -> page.unsaid.add(person);
        }
    }

    /// Ties those who were held back, and says which accounts' pages told no ties.
    ///
    /// @param handles of accounts, by number, as far as they are known
    void settle(Gathering gathering, Map<Long, String> handles) {
        for (var tie : Tie.values()) {
            var places = pages.entrySet().stream()
                    .filter(entry -> entry.getKey().tie() == tie)
                    .toList();
            var owner = owner(places.stream().map(Map.Entry::getValue).toList());
            owner.ifPresent(page -> page.unsaid.stream()
                    .filter(id -> id != Person.UNKNOWN)
                    .forEach(id -> gathering.again(Person.numbered(id), Set.of(tie))));
            places.stream()
                    .filter(place -> owner.isEmpty() || place.getValue() != owner.get())
                    .forEach(place -> gathering.problem(
                            -1, sentence(place.getKey(), place.getValue(), handles, owner.isPresent())));
        }
    }

    /// The account that the owner of this file may be.
    ///
    /// @return 0 when the file does not tell
    long owner() {
        return pages.entrySet().stream()
                .filter(entry -> entry.getKey().tie() == Tie.FOLLOWING)
                .filter(entry -> entry.getValue().isOwners())
                .mapToLong(entry -> entry.getKey().account())
                .findFirst()
                .orElse(0);
    }

    private static Optional<Page> owner(Collection<Page> pages) {
        var largest = Comparator.<Page>comparingInt(page -> page.people);
        var owners = pages.stream().filter(Page::isOwners).max(largest);
        return owners.isPresent()
                ? owners
                : pages.stream().filter(Page::isSilent).max(largest);
    }

    private static String sentence(Place place, Page page, Map<Long, String> handles, boolean another) {
        var handle = handles.getOrDefault(place.account(), "");
        var who = !handle.isEmpty()
                ? "@" + handle
                : place.account() == 0 ? "another account" : "the account with the number " + place.account();
        var what = place.tie() == Tie.FOLLOWING ? "the people whom %s follows" : "the followers of %s";
        return "This file %s %s (%d people), which is not the account that was signed in; they were named, and count as"
                        .formatted(another ? "also holds" : "holds", what.formatted(who), page.people)
                + " %s only where X says so: to bring in that account's list, save it while signed in to it."
                        .formatted(place.tie() == Tie.FOLLOWING ? "followed" : "followers");
    }
}
