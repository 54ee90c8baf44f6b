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
import java.util.stream.Stream;

/// Finds Fediverse addresses in a person's own words and links. It reads generously and believes little: every address
/// still has to be looked up, and one in the form [Form#BARE] counts only when its host is a Fediverse server.
///
/// Safe for many threads.
public final class HandleFinder {
    /// In the order of precedence: what one syntax has read, the next ones leave alone.
    private static final List<Syntax> SYNTAXES = List.of(
            new ProfileLink(),
            new LabelledAddress(),
            new AtUserAtHost(),
            new MailAddress(),
            new AddressThenLabel(),
            new BracketedAt(),
            new LabelledSpelled(),
            new SignedSpelled(),
            new SpelledAt(),
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
        var found = new LinkedHashMap<String, Candidate>();
        fields(person)
                .forEach((field, text) -> inField(field, text, person)
                        .forEach(candidate ->
                                found.merge(candidate.handle().key(), candidate, BinaryOperator.minBy(BEST_FIRST))));
        return found.values().stream().sorted(BEST_FIRST).toList();
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
        Optional<Spot> credited = Optional.empty();
        for (var spot : spots(text.plain(), person)) {
            var isCredit = Credits.isSomebodyElse(text.plain(), spot)
                    || credited.filter(before -> Credits.goTogether(text.plain(), before, spot))
                            .isPresent();
            credited = isCredit ? Optional.of(spot) : Optional.empty();
            if (!isCredit) {
                candidate(spot, field, text).ifPresent(candidates::add);
            }
        }
        return candidates;
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
            case Spot.Address address ->
                believable(address, field)
                        .map(named -> new Candidate(
                                named.handle(), named.form(), text.evidence(field, address.start(), address.end())));
        };
    }

    private static Optional<PathRule.Named> believable(Spot.Address address, Field field) {
        var bridged = Bridges.instead(address.handle());
        if (bridged.isPresent()) {
            return bridged.map(handle -> new PathRule.Named(handle, Form.BRIDGED));
        }
        var host = address.handle().host();
        var isHost = Stream.of(HostList.MAIL, HostList.LOOK_ALIKES).noneMatch(list -> list.covers(host))
                && !NOT_ON_THE_INTERNET.matcher(host).matches();
        var form = field == Field.LIST ? Form.DIRECTORY : address.form();
        return isHost ? Optional.of(new PathRule.Named(address.handle(), form)) : Optional.empty();
    }
}
