package app.godwit.xapi;

import java.net.URI;

/// Where X answers. The only place with its addresses.
///
/// @param rest      of v1.1, with a slash at the end
/// @param v2        with a slash at the end
/// @param oauth     of OAuth 1.0a, with a slash at the end
/// @param authorize the page where a person says yes to OAuth 2
/// @param token     where codes become tokens
public record Hosts(URI rest, URI v2, URI oauth, URI authorize, URI token) {
    /// The real ones.
    public static final Hosts X = new Hosts(
            URI.create("https://api.x.com/1.1/"),
            URI.create("https://api.x.com/2/"),
            URI.create("https://api.x.com/oauth/"),
            URI.create("https://x.com/i/oauth2/authorize"),
            URI.create("https://api.x.com/2/oauth2/token"));

    /// All of them at one address: a stand-in, such as the one that X gives to developers.
    public static Hosts at(URI base) {
        return new Hosts(
                base.resolve("/1.1/"),
                base.resolve("/2/"),
                base.resolve("/oauth/"),
                base.resolve("/i/oauth2/authorize"),
                base.resolve("/2/oauth2/token"));
    }
}
