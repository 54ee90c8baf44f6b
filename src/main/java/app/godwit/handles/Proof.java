package app.godwit.handles;

import app.godwit.tweets.Person;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a Fediverse profile points back at an X account: by link, by `@u@twitter.com`, or by a row such as
/// "Twitter: @u". Then the same person holds both.
public final class Proof {
    private static final Pattern LINK =
            Shapes.pattern("(?<![A-Za-z0-9_@.-])(?:https?://)?(?<host>(?:[a-z0-9-]+[.])+[a-z]{2,24})/"
                + "(?:#!/)?(?:intent/(?:user|follow)[?](?:[^\\s\"'<>]*&)?(?:screen_name=@?(?<asked>[A-Za-z0-9_]{1,15})"
                + "|user_id=(?<number>[0-9]{1,19}))|i/user/(?<inner>[0-9]{1,19})|@?(?<name>[A-Za-z0-9_]{1,15})"
                + "(?=[?#][^\\s]*|/?(?![A-Za-z0-9_/.-])|[.](?![A-Za-z0-9])|/with_replies))");
    private static final Pattern ADDRESS = Shapes.pattern(
            "(?<![A-Za-z0-9_])@?(?<name>[A-Za-z0-9_]{1,15})@(?:twitter|x)[.]com(?![A-Za-z0-9_.-]*[A-Za-z0-9])");
    private static final Pattern WORDS = Shapes.pattern(
            "(?<![\\p{L}\\p{N}])(?:twitter|birdsite)\\s?(?:[(]x[)])?\\s?[:=→]\\s?@?(?<name>[A-Za-z0-9_]{1,15})(?![A-Za-z0-9_./])");
    private static final Pattern X_ROW = Shapes.pattern("\\P{L}*(?:twitter|x|birdsite|bird ?app|tweets?)(?:\\P{L}.*)?");
    private static final Pattern X_NAME = Pattern.compile("\\s*@?(?<name>[A-Za-z0-9_]{1,15})\\s*");
    private static final Pattern COPY =
            Shapes.pattern("(?<![\\p{L}])(?:unofficial|mirror(?:s|ed|ing)?|parody|fan account|not affiliated|not run"
                    + " by|impersonat\\w*|birdsitelive|bird[.]makeup|automated copy)(?![\\p{L}])");

    private Proof() {}

    /// Whether the account's fields or its note point back at this person.
    public static boolean pointsBack(Account account, Person person) {
        return pointsBack(account, person, Set.of());
    }

    /// The same, for a person who had other names on X before.
    public static boolean pointsBack(Account account, Person person, Collection<String> oldNames) {
        if (COPY.matcher(account.note()).find()) {
            return false;
        }
        var mine = marks(person, oldNames);
        var named =
                Stream.concat(names(account.note()), account.fields().stream().flatMap(Proof::names));
        return named.map(Proof::lower).anyMatch(mine::contains);
    }

    /// What counts as the person: their names, and `#id`.
    private static Set<String> marks(Person person, Collection<String> oldNames) {
        var number = person.id() == Person.UNKNOWN ? "" : "#" + person.id();
        return Stream.concat(Stream.of(person.handle(), number), oldNames.stream())
                .filter(mark -> !mark.isEmpty())
                .map(Proof::lower)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Account.Row row) {
        var words =
                X_ROW.matcher(row.name()).matches() ? groups(X_NAME, firstWord(row.value())) : Stream.<String>empty();
        return Stream.concat(words, names(row.value()));
    }

    /// The X names that a text names, and numeric ids as `#id`.
    private static Stream<String> names(String text) {
        var linked = LINK.matcher(text)
                .results()
                .filter(match -> isX(match.group("host")) && isOwn(match, text))
                .flatMap(match -> Stream.concat(
                        Stream.of("asked", "name").map(match::group).filter(name -> name != null),
                        Stream.of("number", "inner")
                                .map(match::group)
                                .filter(id -> id != null)
                                .map(id -> "#" + id)));
        return Stream.of(linked, groups(ADDRESS, text), groups(WORDS, text)).flatMap(names -> names);
    }

    /// Front-ends come and go, and most of them are called `nitter.` something. Whoever links to a false one gains
    /// nothing: the same profile could name X itself.
    private static boolean isX(String host) {
        return HostList.X.covers(host) || host.toLowerCase(Locale.ROOT).startsWith("nitter.");
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .filter(match -> isOwn(match, text))
                .map(match -> match.group("name"));
    }

    /// "Wife of https://x.com/u" and "art by @u@x.com" name somebody else's.
    private static boolean isOwn(MatchResult match, String text) {
        return !Credits.isSomebodyElse(text, new Spot.Nothing(match.start(), match.end()));
    }

    private static String firstWord(String text) {
        var words = text.strip().split("\\s", 2);
        return words[0];
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
