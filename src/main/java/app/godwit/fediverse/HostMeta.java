package app.godwit.fediverse;

import app.godwit.http.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Reads host-meta (RFC 6415), the XML or JSON by which a host says where its WebFinger is. Which of the two it is, its
/// first character tells: content types are not reliable. It comes from strangers: document types are refused, and
/// jsoup knows no entities but XML's own.
final class HostMeta {
    private HostMeta() {}

    /// Where to ask, `{uri}` standing for the resource; empty when the reply names no place.
    static Optional<String> template(Reply reply) {
        try {
            var template = reply.text().stripLeading().startsWith("{") ? json(reply) : xml(reply.body());
            return template.filter(text -> text.contains("{uri}"));
        } catch (IOException | Unreadable nonsense) {
            return Optional.empty();
        }
    }

    /// The address to ask about a resource such as `acct:u@h`.
    static Optional<HttpUrl> address(String template, String resource) {
        return Optional.ofNullable(
                HttpUrl.parse(template.replace("{uri}", URLEncoder.encode(resource, StandardCharsets.UTF_8))));
    }

    private static Optional<String> json(Reply reply) throws Unreadable {
        return Json.object(reply)
                .path("links")
                .valueStream()
                .filter(link -> Json.text(link, "rel").equals("lrdd"))
                .map(link -> Json.text(link, "template"))
                .findFirst();
    }

    private static Optional<String> xml(byte[] xml) throws IOException {
        var document = Jsoup.parse(new ByteArrayInputStream(xml), null, "", Parser.xmlParser());
        if (document.documentType() != null) {
            return Optional.empty();
        }
        return document.stream()
                .filter(HostMeta::isLink)
                .map(link -> link.attr("template"))
                .findFirst();
    }

    /// Whatever prefix the name space has.
    private static boolean isLink(Element element) {
        var name = element.tagName();
        return name.substring(name.indexOf(':') + 1).equals("Link")
                && element.attr("rel").equals("lrdd");
    }
}
