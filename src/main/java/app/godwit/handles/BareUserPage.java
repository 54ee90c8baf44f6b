package app.godwit.handles;

import app.godwit.tweets.Person;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// `https://h/u` (Pleroma, Pixelfed). Most such addresses are pages of ordinary sites: the host has to prove itself.
final class BareUserPage implements PathRule {
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_]{2,30})");
    private static final Set<String> PAGES = Set.of(
            "about",
            "app",
            "art",
            "article",
            "articles",
            "auth",
            "authorize_interaction",
            "bio",
            "blog",
            "book",
            "books",
            "cart",
            "code",
            "contact",
            "cv",
            "de",
            "donate",
            "download",
            "en",
            "es",
            "events",
            "explore",
            "fr",
            "games",
            "help",
            "home",
            "hub",
            "index",
            "info",
            "it",
            "ja",
            "join",
            "jobs",
            "legal",
            "link",
            "links",
            "live",
            "local",
            "login",
            "me",
            "media",
            "music",
            "newsletter",
            "news",
            "now",
            "people",
            "photos",
            "podcast",
            "portfolio",
            "posts",
            "press",
            "privacy",
            "projects",
            "public",
            "publications",
            "register",
            "research",
            "resume",
            "search",
            "shop",
            "signup",
            "staff",
            "store",
            "subscribe",
            "support",
            "talks",
            "team",
            "terms",
            "video",
            "videos",
            "web",
            "wiki",
            "work",
            "writing");

    @Override
    public Optional<Named> read(WebAddress address, Person owner) {
        var match = PATH.matcher(address.path());
        if (!address.isComplete()
                || !match.matches()
                || PAGES.contains(match.group(1).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Handle.of(match.group(1), address.host()).map(handle -> new Named(handle, Form.BARE));
    }
}
