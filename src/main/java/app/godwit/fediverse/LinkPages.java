package app.godwit.fediverse;

import app.godwit.handles.LinkedPages;
import app.godwit.handles.LinkedPages.Link;
import app.godwit.http.Bounds;
import app.godwit.http.Http;
import app.godwit.http.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads the links of a person's website or page of links: one anonymous question, at most five redirects, and none of
/// them to X or another network. Nothing of the page is kept but its links. Safe for many threads.
public final class LinkPages {
    private static final int MOST_LINKS = 500;

    private final Http http;

    public LinkPages(Http http) {
        this.http = http;
    }

    /// What became of a page.
    public sealed interface Page {
        record Read(List<Link> links) implements Page {
            public Read {
                links = List.copyOf(links);
            }
        }

        /// It is not there, not for programs, or holds no links.
        record Nothing() implements Page {}

        /// It could not be had now.
        ///
        /// @param why one sentence for people
        record Later(String why) implements Page {}
    }

    /// Never throws for what a server does.
    ///
    /// @param address `https`, from [LinkedPages#of]
    public Page read(String address) {
        var url = HttpUrl.parse(address);
        if (url == null || !LinkedPages.mayVisit(url.host())) {
            return new Page.Nothing();
        }
        try {
            return page(get(url));
        } catch (IOException failure) {
            return new Page.Later(Failure.sentence(failure, url.host()));
        }
    }

    private static Page page(Reply reply) {
        return reply.isSuccess() ? shown(reply) : unread(reply);
    }

    private static Page unread(Reply reply) {
        var isForNow = reply.status() == 429 || reply.status() == 408 || reply.status() >= 500;
        return isForNow
                ? new Page.Later(reply.from().host() + " does not show the page now (" + reply.status() + ").")
                : new Page.Nothing();
    }

    private static Page shown(Reply reply) {
        var type = reply.headers().get("Content-Type");
        if (type != null && !type.toLowerCase(Locale.ROOT).contains("html")) {
            return new Page.Nothing();
        }
        var links = links(Jsoup.parse(reply.text(), reply.from().toString()));
        return links.isEmpty() ? new Page.Nothing() : new Page.Read(links);
    }

    private static List<Link> links(Document page) {
        var links = new ArrayList<Link>();
        page.select("meta[name=fediverse:creator]")
                .forEach(creator -> links.add(new Link(creator.attr("content").strip(), false)));
        page.select("link[href], a[href]").stream()
                .filter(link -> link.nameIs("a") || isMine(link))
                .filter(link -> link.absUrl("href").startsWith("http"))
                .map(link -> new Link(link.absUrl("href"), isMine(link)))
                .distinct()
                .limit(MOST_LINKS)
                .forEach(links::add);
        return links;
    }

    private static boolean isMine(Element link) {
        return List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+")).contains("me");
    }

    private Reply get(HttpUrl url) throws IOException {
        return http.send(
                new Request.Builder()
                        .url(url)
                        .header("Accept", "text/html, application/xhtml+xml")
                        // Asked once: not to be kept.
                        .header("Connection", "close")
                        .build(),
                Bounds.STRANGER,
                to -> LinkedPages.mayVisit(to.host()));
    }
}
