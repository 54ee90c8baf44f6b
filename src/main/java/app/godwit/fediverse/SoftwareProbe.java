package app.godwit.fediverse;

import app.godwit.http.Bounds;
import app.godwit.http.Http;
import app.godwit.http.Reply;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.Request;

/// Asks the server at an address by NodeInfo what it runs. The document must be on the same host.
final class SoftwareProbe implements Function<HttpUrl, Software> {
    private static final String SCHEMA = "http://nodeinfo.diaspora.software/ns/schema/2.";

    private final Http http;

    SoftwareProbe(Http http) {
        this.http = http;
    }

    /// [Software#UNKNOWN] when the server does not say.
    @Override
    public Software apply(HttpUrl address) {
        try {
            var links = get(
                    address.newBuilder().encodedPath("/.well-known/nodeinfo").build());
            var document = href(links);
            return document.isPresent() ? software(get(document.get())) : Software.UNKNOWN;
        } catch (IOException | Unreadable silent) {
            return Software.UNKNOWN;
        }
    }

    private static Optional<HttpUrl> href(Reply links) throws Unreadable {
        for (var link : Json.object(links).path("links")) {
            var href = HttpUrl.parse(Json.text(link, "href"));
            if (Json.text(link, "rel").startsWith(SCHEMA)
                    && href != null
                    && href.host().equals(links.from().host())) {
                return Optional.of(href);
            }
        }
        return Optional.empty();
    }

    private static Software software(Reply document) throws Unreadable {
        var software = Json.object(document).path("software");
        return new Software(Json.text(software, "name").toLowerCase(Locale.ROOT), Json.text(software, "version"));
    }

    private Reply get(HttpUrl url) throws IOException {
        var request = new Request.Builder().url(url).header("Accept", "application/json");
        return http.send(request.build(), Bounds.STRANGER);
    }
}
