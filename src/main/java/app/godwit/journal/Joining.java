package app.godwit.journal;

import app.godwit.tweets.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Says who is who, for a batch: by number; else by the handle, where no number says otherwise; else by the stated
/// Fediverse address. Two people may have borne one handle at different times, so different numbers are never joined.
final class Joining {
    private final Map<Long, Dossier> people = new LinkedHashMap<>();
    private final Map<Long, Dossier> byNumber = new HashMap<>();
    private final Map<String, List<Dossier>> byHandle = new HashMap<>();
    private final Map<String, List<Dossier>> byAddress = new HashMap<>();
    private long lastId;

    /// @param known  everybody in the file who may be one of the batch
    /// @param lastId the largest id given so far
    Joining(Collection<Dossier> known, long lastId) {
        this.lastId = lastId;
        known.forEach(this::index);
    }

    /// @return whom this is about
    Dossier join(Told told) {
        var person = told.person();
        var same = known(person).orElseGet(() -> Dossier.begin(++lastId));
        same.add(told);
        index(same);
        return same;
    }

    private Optional<Dossier> known(Person person) {
        if (person.id() != Person.UNKNOWN) {
            return Optional.ofNullable(byNumber.get(person.id()))
                    .or(() -> named(person.handle(), dossier -> !dossier.isNumbered())
                            .findFirst());
        }
        return person.handle().isEmpty()
                ? at(person.fediverse(), _ -> true).findFirst()
                : named(person.handle(), _ -> true).max(Comparator.comparingLong(Dossier::handleAt));
    }

    /// Joins those who prove to be one person now that the whole batch is known: within it, handles may have passed on.
    ///
    /// @return everybody, each once
    Collection<Dossier> people() {
        for (var one : List.copyOf(people.values())) {
            if (isHere(one) && !one.isNameless()) {
                absorbInto(one);
            }
        }
        return people.values();
    }

    private void absorbInto(Dossier one) {
        var person = one.person();
        var others = Stream.concat(
                one.isNumbered() ? named(person.handle(), other -> !other.isNumbered()) : Stream.of(),
                at(person.fediverse(), Dossier::isNameless));
        for (var other : others.filter(dossier -> dossier != one).toList()) {
            people.remove(other.id());
            one.absorb(other);
            index(one);
        }
    }

    /// Those who bear that handle now, as far as is known.
    private Stream<Dossier> named(String handle, Predicate<Dossier> which) {
        return handle.isEmpty()
                ? Stream.of()
                : byHandle.getOrDefault(key(handle), List.of()).stream()
                        .filter(one -> isHere(one) && one.person().handle().equalsIgnoreCase(handle))
                        .filter(which);
    }

    private Stream<Dossier> at(String address, Predicate<Dossier> which) {
        return address.isEmpty()
                ? Stream.of()
                : byAddress.getOrDefault(key(address), List.of()).stream()
                        .filter(one -> isHere(one) && one.person().fediverse().equalsIgnoreCase(address))
                        .filter(which);
    }

    private boolean isHere(Dossier dossier) {
        return people.containsKey(dossier.id());
    }

    private void index(Dossier dossier) {
        people.put(dossier.id(), dossier);
        if (dossier.isNumbered()) {
            byNumber.put(dossier.person().id(), dossier);
        }
        enter(byHandle, dossier.person().handle(), dossier);
        enter(byAddress, dossier.person().fediverse(), dossier);
    }

    private static void enter(Map<String, List<Dossier>> index, String key, Dossier dossier) {
        if (!key.isEmpty()) {
            var entries = index.computeIfAbsent(key(key), _ -> new ArrayList<>(1));
            if (!entries.contains(dossier)) {
                entries.add(dossier);
            }
        }
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
