package app.godwit.moves;

import app.godwit.handles.Handle;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import app.godwit.journal.Journal;
import app.godwit.journal.KnownPerson;
import app.godwit.journal.Lane;
import app.godwit.journal.Lists;
import app.godwit.tweets.UserList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lists on X that the user made or reads, with those of their members who were found and are followed: a server
/// takes nobody else.
///
/// @param lists by the subject of the deed that makes them
record ChosenLists(List<Chosen> lists) {
    /// Mastodon's longest title.
    private static final int TITLE = 256;

    /// @param title   unique among the chosen
    /// @param members in order
    record Chosen(String subject, String title, List<Handle> members) {}

    static ChosenLists of(Journal journal) {
        var addresses = addresses(new PeopleTable(journal).rows());
        var chosen = new ArrayList<Chosen>();
        var titles = new LinkedHashMap<String, Integer>();
        for (var known : journal.lists().all()) {
            var members = members(journal, known, addresses);
            if (known.list().role() != UserList.Role.MEMBER && !members.isEmpty()) {
                chosen.add(new Chosen(known.list().url(), title(known.list(), titles), members));
            }
        }
        return new ChosenLists(List.copyOf(chosen));
    }

    private static Map<Long, Handle> addresses(List<PersonRow> rows) {
        var addresses = new HashMap<Long, Handle>();
        rows.forEach(row -> row.chosen().flatMap(Targets::of).ifPresent(handle -> addresses.put(row.id(), handle)));
        return addresses;
    }

    private static List<Handle> members(Journal journal, Lists.KnownList list, Map<Long, Handle> addresses) {
        return journal.people().on(list.id()).stream()
                .map(KnownPerson::id)
                .flatMap(id -> Optional.ofNullable(addresses.get(id)).stream())
                .distinct()
                .toList();
    }

    /// Two lists of one name stay two.
    private static String title(UserList list, Map<String, Integer> titles) {
        var name = list.name().isBlank() ? "List" : list.name().strip();
        var cut = name.length() > TITLE - 4 ? name.substring(0, TITLE - 4) : name;
        var nth = titles.merge(cut, 1, Integer::sum);
        return nth == 1 ? cut : cut + " " + nth;
    }

    /// Each list before its members.
    List<Deeds.Meant> deeds() {
        var deeds = new ArrayList<Deeds.Meant>();
        for (var list : lists) {
            deeds.add(new Deeds.Meant(Lane.LISTS, DeedKind.LIST, list.subject(), new ListRequest(list.title())));
            list.members()
                    .forEach(handle -> deeds.add(new Deeds.Meant(
                            Lane.LISTS,
                            DeedKind.ENLIST,
                            EnlistRequest.subject(list.subject(), handle),
                            new EnlistRequest(list.subject(), handle))));
        }
        return deeds;
    }
}
