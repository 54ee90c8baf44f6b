package app.godwit.moves;

import app.godwit.journal.DeedKind;
import app.godwit.journal.Deeds;
import app.godwit.journal.Lane;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The follows that are meant, and why the other people are left out.
///
/// @param leftOut reason → how many people
record ChosenFollows(List<Deeds.Meant> deeds, Map<String, Integer> leftOut) {
    static final String OWN = "Your own account";

    /// @param self key of the user's own address: nobody follows themselves
    static ChosenFollows of(List<PersonRow> people, String self) {
        var deeds = new LinkedHashMap<String, Deeds.Meant>();
        var leftOut = new LinkedHashMap<String, Integer>();
        for (var row : people) {
            var target = row.chosen().flatMap(Targets::of);
            if (target.isEmpty()) {
                leftOut.merge(reason(row), 1, Integer::sum);
            } else if (target.get().key().equals(self)) {
                leftOut.merge(OWN, 1, Integer::sum);
            } else if (row.reason().equals(PeopleTable.BEFORE)) {
                leftOut.merge(PeopleTable.BEFORE, 1, Integer::sum);
            } else if (row.state() == PersonRow.State.FOUND) {
                var request = new FollowRequest(row.id(), target.get());
                deeds.put(
                        target.get().key(),
                        new Deeds.Meant(
                                Lane.FOLLOWS, DeedKind.FOLLOW, target.get().key(), request));
            }
        }
        return new ChosenFollows(List.copyOf(deeds.values()), leftOut);
    }

    /// The same, as far as the server lets one follow.
    ChosenFollows within(Optional<Plan.Cap> cap) {
        var room = cap.map(Plan.Cap::room).orElse(deeds.size());
        if (deeds.size() <= room) {
            return this;
        }
        var more = new LinkedHashMap<>(leftOut);
        more.put(
                "Beyond the %,d accounts that your server lets you follow"
                        .formatted(cap.map(Plan.Cap::limit).orElse(0)),
                deeds.size() - room);
        return new ChosenFollows(deeds.subList(0, room), more);
    }

    /// Why nobody is followed for this person.
    static String reason(PersonRow row) {
        if (row.decision() instanceof Decision.Reject) {
            return "You said no";
        }
        return row.reason().isEmpty() ? "Only a guess" : row.reason();
    }
}
