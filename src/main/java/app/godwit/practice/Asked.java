package app.godwit.practice;

import java.util.Locale;
import java.util.Map;

/// One request as it arrived.
///
/// @param host    lower case, without port
/// @param path    as sent, without the query
/// @param query   the raw query, `""` for none
/// @param headers names in lower case
record Asked(String method, String host, String path, String query, Map<String, String> headers, byte[] body) {
    /// A header's value, `""` when it was not sent.
    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /// Query and body together.
    Params params() {
        return Params.form(query).and(Forms.read(header("content-type"), body));
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }

    boolean isMutating() {
        return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
    }

    /// The bearer token, `""` for none.
    String token() {
        var value = header("authorization");
        return value.regionMatches(true, 0, "Bearer ", 0, 7)
                ? value.substring(7).strip()
                : "";
    }
}
