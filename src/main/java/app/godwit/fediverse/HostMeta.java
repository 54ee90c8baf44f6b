package app.godwit.fediverse;

import app.godwit.http.Reply;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import okhttp3.HttpUrl;

/// Reads host-meta (RFC 6415), the XML or JSON by which a host says where its WebFinger is. Which of the two it is, its
/// first character tells: content types are not reliable. It comes from strangers: document types and entities are
/// refused.
final class HostMeta {
    private HostMeta() {}

    /// Where to ask, `{uri}` standing for the resource; empty when the reply names no place.
    static Optional<String> template(Reply reply) {
        try {
            var template = reply.text().stripLeading().startsWith("{") ? json(reply) : xml(reply.body());
            return template.filter(text -> text.contains("{uri}"));
        } catch (XMLStreamException | Unreadable nonsense) {
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

    private static Optional<String> xml(byte[] xml) throws XMLStreamException {
        var reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
        try {
            while (reader.hasNext()) {
                var event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    return Optional.empty();
                }
                if (event == XMLStreamConstants.START_ELEMENT && isLink(reader)) {
                    return Optional.ofNullable(reader.getAttributeValue(null, "template"));
                }
            }
            return Optional.empty();
        } finally {
            reader.close();
        }
    }

    private static boolean isLink(XMLStreamReader reader) {
        return reader.getLocalName().equals("Link") && "lrdd".equals(reader.getAttributeValue(null, "rel"));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
