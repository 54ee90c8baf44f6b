package app.godwit.handles;

import app.godwit.handles.PathRule.Named;
import app.godwit.tweets.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The web address of a profile page, with or without `https://`. Every other web address is nothing.
final class ProfileLink implements Syntax {
    /// Left out of addresses without scheme: there, a word in these scripts is glued to the address.
    private static final String GLUED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}";

    private static final String PLAIN_LABEL =
            "(?:[\\p{L}\\p{N}&&[^" + GLUED + "]][\\p{L}\\p{M}\\p{N}&&[^" + GLUED + "]-]{0,62}"
                    // Unless the whole label is in such a script.
                    + "|(?<![" + GLUED + "])[" + GLUED + "][" + GLUED + "\\p{M}]{0,62}(?=[.]))";
    /// A host in another script inside a path: `h/@u@münchen.example`.
    private static final String INNER_HOST =
            "(?<=[@/])(?=[A-Za-z0-9.-]*[\\p{L}&&[^\\x00-\\x7F]])(?:" + Shapes.LABEL + "[.]){1,8}" + Shapes.TOP;
    private static final String OF_PATH = "[A-Za-z0-9_.~!$&*+,;=:@%/#-]*";
    private static final String END_OF_PATH =
            "[A-Za-z0-9_/](?![A-Za-z0-9_]|[\\p{L}\\p{M}&&[^\\x00-\\x7F" + GLUED + "]])";
    private static final Pattern ADDRESS = Shapes.pattern("(?:(?<!@)(?<scheme>https?|web[+][a-z]{2,12})://(?<any>(?:"
            + Shapes.LABEL + "[.]){1,8}" + Shapes.TOP + ")|(?<![\\p{L}\\p{M}\\p{N}_@./\\-&&[^" + GLUED
            + "]])(?<plain>(?:" + PLAIN_LABEL
            + "[.]){1,8}" + Shapes.TOP + ")(?=[:/]))(?![A-Za-z0-9_-]|[.][\\p{L}\\p{N}])(?<port>:[0-9]+)?"
            + "(?<path>/(?:" + OF_PATH + "(?:" + INNER_HOST + OF_PATH + "){0,2}(?:" + END_OF_PATH + "|" + INNER_HOST
            + "))?)?"
            + "(?:[?](?:[A-Za-z0-9_.~!$&*+,;=:@%/?#-]*[A-Za-z0-9_/])?)?");
    private static final Pattern LAST_SLASHES = Pattern.compile("/+$");

    private static final List<PathRule> NETWORKS = List.of(new BlueskyPage(), new ThreadsPage());
    private static final List<PathRule> PROFILES = List.of(
            new AccountElsewherePage(), new AtUserPage(), new FolderPage(), new OwnPostPage(), new BareUserPage());

    @Override
    public Stream<Spot> spots(String text, Person owner) {
        if (text.indexOf('/') < 0) {
            return Stream.empty();
        }
        var spots = new ArrayList<Spot>();
        var matcher = ADDRESS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = wordEnd(text, start);
            matcher.region(start, end);
            while (holdsSlash(text, start, end) && matcher.find()) {
                spots.add(spot(matcher.toMatchResult(), owner));
            }
        }
        return spots.stream();
    }

    /// No web address has a space in it, so each word is read for itself, and most hold no slash.
    private static int wordEnd(String text, int start) {
        var end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean holdsSlash(String text, int start, int end) {
        var slash = text.indexOf('/', start);
        return slash >= 0 && slash < end;
    }

    private static Spot spot(MatchResult match, Person owner) {
        return named(match, owner)
                .<Spot>map(named -> new Spot.Address(match.start(), match.end(), named.handle(), named.form()))
                .orElseGet(() -> new Spot.Nothing(match.start(), match.end()));
    }

    private static Optional<Named> named(MatchResult match, Person owner) {
        if (match.group("port") != null) {
            return Optional.empty();
        }
        var address = FrontEnds.behind(address(match));
        var network = first(NETWORKS, address, owner);
        if (network.isPresent() || HostList.LOOK_ALIKES.coversSite(address.host())) {
            return network;
        }
        return first(PROFILES, address, owner);
    }

    private static Optional<Named> first(List<PathRule> rules, WebAddress address, Person owner) {
        return rules.stream()
                .flatMap(rule -> rule.read(address, owner).stream())
                .findFirst();
    }

    private static WebAddress address(MatchResult match) {
        var host = Objects.requireNonNullElseGet(match.group("any"), () -> match.group("plain"));
        var scheme = Objects.requireNonNullElse(match.group("scheme"), "");
        var path = Objects.requireNonNullElse(match.group("path"), "").replace("%40", "@");
        return new WebAddress(
                scheme.toLowerCase(Locale.ROOT),
                host.toLowerCase(Locale.ROOT),
                LAST_SLASHES.matcher(path).replaceAll(""));
    }
}
