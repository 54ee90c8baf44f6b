package app.godwit.handles;

import app.godwit.handles.Evidence.Field;
import app.godwit.tweets.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/// Finds Fediverse addresses in a person's own words and links. It reads generously and believes little:
/// every address still has to be looked up, and one in the form [Form#BARE] counts only when its host is a
/// Fediverse server.
///
/// Safe for many threads.
public final class HandleFinder {
    /// In the order of precedence: what one syntax has read, the next ones leave alone.
    private static final List<Syntax> SYNTAXES = List.of(
            new ProfileLink(),
            new LabelledAddress(),
            new AtUserAtHost(),
            new MailAddress(),
            new SpelledMail(),
            new AddressThenLabel(),
            new BracketedAt(),
            new LabelledSpelled(),
            new LabelledPair(),
            new SignedSpelled(),
            new SpelledAt(),
            new NamedSign(),
            new SpacedAt(),
            new BlueskyName(),
            new LabelledBluesky(),
            new BareAddress());

    private static final Pattern NOT_ON_THE_INTERNET =
            Pattern.compile(".*[.](?:local|localhost|internal|invalid|onion|lan|home|arpa|png|jpe?g|gif|webp|mp4)");
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    (Candidate candidate) -> candidate.form().ifFound())
            .thenComparing(Candidate::form);

    /// Every address once, with its best evidence, the best form first.
    public List<Candidate> find(Person person) {
        return find(person, OnRecord.NOTHING);
    }

    /// The same, with what is on record of the person.
    public List<Candidate> find(Person person, OnRecord onRecord) {
        var found = new LinkedHashMap<String, Candidate>();
        stated(person).ifPresent(candidate -> found.put(candidate.handle().key(), candidate));
        onRecord.addresses().stream()
                .flatMap(address -> registered(address).stream())
                .forEach(candidate ->
                        found.merge(candidate.handle().key(), candidate, BinaryOperator.minBy(BEST_FIRST)));
        fields(person)
                .forEach((field, text) -> inField(field, text, person)
                        .forEach(candidate ->
                                found.merge(candidate.handle().key(), candidate, BinaryOperator.minBy(BEST_FIRST))));
        return found.values().stream().sorted(BEST_FIRST).toList();
    }

    /// The list's own word is taken as it is, a port too: it may name the user's own server at home.
    private static Optional<Candidate> stated(Person person) {
        var text = person.fediverse();
        return Handle.parse(text)
                .map(handle -> new Candidate(handle, Form.DIRECTORY, new Evidence(Field.LIST, text, 0, text.length())));
    }

    private static Optional<Candidate> registered(OnRecord.Registered entry) {
        return Handle.parse(entry.address())
                .filter(handle -> isPossible(handle.host()))
                .map(handle -> new Candidate(handle, entry.form(), entry.evidence()));
    }

    private static Map<Field, String> fields(Person person) {
        var fields = new LinkedHashMap<Field, String>();
        fields.put(Field.LIST, person.fediverse());
        fields.put(Field.NAME, person.name());
        fields.put(Field.BIO, person.bio());
        fields.put(Field.LOCATION, person.location());
        fields.put(Field.WEBSITE, person.website());
        fields.put(Field.PINNED, person.pinned());
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    private static List<Candidate> inField(Field field, String original, Person person) {
        var text = PlainText.of(original);
        var candidates = new ArrayList<Candidate>();
        var former = new ArrayList<Candidate>();
        var spots = spots(text.plain(), person);
        if (spots.stream().noneMatch(Spot.Address.class::isInstance)) {
            return candidates;
        }
        Optional<Spot> credited = Optional.empty();
        for (var spot : spots) {
            var isCredit = !isOwn(spot, person)
                    && (isSomebodyElse(spot, text.plain(), person) || goTogether(credited, spot, text));
            credited = isCredit ? Optional.of(spot) : Optional.empty();
            if (!isCredit) {
                var isFormer = Credits.isOfBefore(text.plain(), spot);
                candidate(spot, field, text)
                        .flatMap(candidate -> doubted(candidate, spot, text, person))
                        .ifPresent(isFormer ? former::add : candidates::add);
            }
        }
        if (candidates.stream().noneMatch(HandleFinder::isClear)) {
            candidates.addAll(former);
        }
        return candidates;
    }

    private static boolean isSomebodyElse(Spot spot, String text, Person person) {
        return Credits.isSomebodyElse(text, spot) || (Credits.isNear(text, spot) && !isLikeOwn(spot, person));
    }

    private static boolean isLikeOwn(Spot spot, Person person) {
        return spot instanceof Spot.Address address
                && OwnName.isLike(address.handle().user(), person);
    }

    private static boolean goTogether(Optional<Spot> credited, Spot spot, PlainText text) {
        return credited.filter(before -> Credits.goTogether(text.plain(), before, spot))
                .isPresent();
    }

    /// Words that may speak of somebody else leave a mention of what would be an address.
    private static Optional<Candidate> doubted(Candidate candidate, Spot spot, PlainText text, Person person) {
        var isProse = candidate.evidence().field() == Field.PINNED && !OwnWords.speakOfSelf(text.plain(), spot);
        var isDoubtful = isProse || Credits.isOfAPlace(text.plain(), spot);
        if (!isDoubtful || isLikeOwn(spot, person)) {
            return Optional.of(candidate);
        }
        return candidate.form() == Form.BARE
                ? Optional.empty()
                : Optional.of(new Candidate(candidate.handle(), Form.MENTIONED, candidate.evidence()));
    }

    /// Clear enough that an address of before counts no more.
    private static boolean isClear(Candidate candidate) {
        return candidate.form().ifFound() == Confidence.STATED && candidate.form() != Form.BARE;
    }

    private static boolean isOwn(Spot spot, Person person) {
        return spot instanceof Spot.Address address
                && OwnName.isSame(address.handle().user(), person);
    }

    private static List<Spot> spots(String text, Person person) {
        var spots = new ArrayList<Spot>();
        for (var syntax : SYNTAXES) {
            syntax.spots(text, person)
                    .filter(spot -> spots.stream().noneMatch(spot::overlaps))
                    .toList()
                    .forEach(spots::add);
        }
        spots.sort(Comparator.comparingInt(Spot::start));
        return spots;
    }

    private static Optional<Candidate> candidate(Spot spot, Field field, PlainText text) {
        return switch (spot) {
            case Spot.Nothing nothing -> Optional.empty();
            case Spot.Address address -> candidate(address, text.evidence(field, address.start(), address.end()));
        };
    }

    private static Optional<Candidate> candidate(Spot.Address address, Evidence evidence) {
        var bridged = Bridges.instead(address.handle());
        if (bridged.isPresent()) {
            return bridged.map(handle -> new Candidate(handle, Form.BRIDGED, evidence));
        }
        return isPossible(address.handle().host())
                ? Optional.of(new Candidate(address.handle(), form(address.form(), evidence), evidence))
                : Optional.empty();
    }

    /// The one address that a link clearly leads to: a profile's page, or `@u@h`.
    Optional<Handle> clear(String link, Person owner) {
        var addresses = spots(PlainText.of(link).plain(), owner).stream()
                .filter(Spot.Address.class::isInstance)
                .map(Spot.Address.class::cast)
                .filter(address -> address.form() != Form.BARE)
                .map(Spot.Address::handle)
                .filter(handle -> isPossible(handle.host()))
                .distinct()
                .toList();
        return addresses.size() == 1 ? Optional.of(addresses.getFirst()) : Optional.empty();
    }

    private static boolean isPossible(String host) {
        return !HostList.MAIL.coversSite(host)
                && !HostList.LOOK_ALIKES.coversSite(host)
                && !NOT_ON_THE_INTERNET.matcher(host).matches();
    }

    private static Form form(Form written, Evidence evidence) {
        if (evidence.field() == Field.LIST) {
            return Form.DIRECTORY;
        }
        var isClear = written == Form.EXPLICIT || written == Form.PROFILE_URL || written == Form.BARE;
        return isClear && Disguise.isOn(evidence.words()) ? Form.OBFUSCATED : written;
    }
}
