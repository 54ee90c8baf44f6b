package app.godwit.handles;

import app.godwit.tweets.Person;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The pages behind a person's links that may tell where they are: their website, and pages on which they gather
/// links; and what the links on such a page say.
///
/// X, other networks and sites that only look like the Fediverse are never among them: nobody's page there is read.
public final class LinkedPages {
    private static final int MOST = 2;
    private static final Pattern ADDRESS = Shapes.pattern("(?<![@A-Za-z0-9_./-])(?:https?://)?(?<host>" + Shapes.HOST
            + ")(?<path>/[A-Za-z0-9_.~!$&*+,;=:@%/-]*(?:[?][A-Za-z0-9_.~!$&*+,;=:@%/?-]*)?)?");

    private LinkedPages() {}

    /// A link on a page.
    ///
    /// @param address where it leads, or `@u@h` where the page names its author so
    /// @param isMine  whether the page says that this is the same person, `rel=me`
    public record Link(String address, boolean isMine) {}

    /// Two at most, as `https` addresses.
    public static List<String> of(Person person) {
        var pages = new LinkedHashSet<String>();
        addresses(person.website()).forEach(pages::add);
        Stream.of(person.bio(), person.pinned(), person.location())
                .flatMap(LinkedPages::addresses)
                .filter(page -> HostList.LINK_PAGES.covers(host(page)))
                .forEach(pages::add);
        return pages.stream().limit(MOST).toList();
    }

    private static Stream<String> addresses(String text) {
        return ADDRESS.matcher(PlainText.of(text).plain())
                .results()
                .flatMap(match -> Idn.ascii(match.group("host")).stream()
                        .map(host -> "https://" + host + (match.group("path") == null ? "/" : match.group("path"))))
                .filter(page -> mayVisit(host(page)));
    }

    /// Whether a page on this host may be read. Asked again for each redirect.
    public static boolean mayVisit(String host) {
        return HostList.LINK_PAGES.covers(host)
                || (!HostList.LOOK_ALIKES.covers(host)
                        && !HostList.X.covers(host)
                        && !HostList.MAIL.covers(host)
                        && !HostList.NOT_FEDERATING.covers(host)
                        && !HostList.MIRRORS.covers(host));
    }

    private static String host(String page) {
        return URI.create(page.replaceFirst("[?#].*", "").replace("%", ""))
                .getHost()
                .toLowerCase(Locale.ROOT);
    }

    /// What the links on a page say of its owner. A link counts when the page says that it is the same person, when the
    /// name is the person's, or on a page of links, which hold nobody else's.
    public static List<Candidate> candidates(String page, List<Link> links, Person owner) {
        var isOfLinks = HostList.LINK_PAGES.covers(host(page));
        var seen = new LinkedHashSet<String>();
        return links.stream()
                .sorted((a, b) -> Boolean.compare(b.isMine(), a.isMine()))
                .flatMap(link -> candidate(page, link, isOfLinks, owner).stream())
                .filter(candidate -> seen.add(candidate.handle().key()))
                .toList();
    }

    private static Optional<Candidate> candidate(String page, Link link, boolean isOfLinks, Person owner) {
        var before = page + ": ";
        var evidence = new Evidence(
                Evidence.Field.PAGE,
                before + link.address(),
                before.length(),
                before.length() + link.address().length());
        return new HandleFinder()
                .clear(link.address(), owner)
                .filter(handle -> link.isMine() || isOfLinks || OwnName.isLike(handle.user(), owner))
                .map(handle -> new Candidate(handle, Form.LINKED, evidence));
    }

    /// Whether evidence comes from one of these pages.
    public static boolean isFrom(Set<String> pages, Evidence evidence) {
        return evidence.field() == Evidence.Field.PAGE
                && pages.stream().anyMatch(page -> evidence.text().startsWith(page + ": "));
    }
}
