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

/// Reads host-meta (RFC 6415), the XML by which a host says where its WebFinger is. It comes from strangers: document
/// types and entities are refused.
final class HostMeta {
    private HostMeta() {}

    /// The address to ask about a resource such as `acct:u@h`; empty when the reply names none.
    static Optional<HttpUrl> webFinger(Reply reply, String resource) {
        try {
            return template(reply.body())
                    .map(template -> template.replace("{uri}", URLEncoder.encode(resource, StandardCharsets.UTF_8)))
                    .flatMap(url -> Optional.ofNullable(HttpUrl.parse(url)));
        } catch (XMLStreamException nonsense) {
            return Optional.empty();
        }
    }

    private static Optional<String> template(byte[] xml) throws XMLStreamException {
        var reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
        try {
            while (reader.hasNext()) {
                var event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    return Optional.empty();
                }
                if (event == XMLStreamConstants.START_ELEMENT && isLink(reader)) {
                    return Optional.ofNullable(reader.getAttributeValue(null, "template"))
                            .filter(template -> template.contains("{uri}"));
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
