package app.godwit.practice;

import app.godwit.http.Inside;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;

/// The practice servers without a wire: the same desk, asked by a call. Answers are never slow, and what is silent
/// breaks off at once.
final class Indoors implements Inside {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Hosts hosts;
    private final Desk desk;
    private final Visits visits;
    private final InstantSource time;

    Indoors(Hosts hosts, Desk desk, Visits visits, InstantSource time) {
        this.hosts = hosts;
        this.desk = desk;
        this.visits = visits;
        this.time = time;
    }

    @Override
    public boolean covers(String host) {
        return hosts.isReachable(host);
    }

    @Override
    public Answered answer(String method, HttpUrl url, Map<String, String> headers, byte[] body) throws IOException {
        var lower = new HashMap<String, String>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        var query = Objects.requireNonNullElse(url.encodedQuery(), "");
        var asked = new Asked(method, url.host(), url.encodedPath(), query, lower, body);
        visits.enter(asked);
        try {
            return answered(desk.handle(asked));
        } finally {
            visits.leave(asked);
        }
    }

    private Answered answered(Handling handling) throws IOException {
        return switch (handling) {
            case Handling.Send(var page, var sent) -> {
                var headers = new HashMap<>(page.headers());
                headers.put("Date", HTTP_DATE.format(time.instant()));
                sent.run();
                yield new Answered(page.status(), headers, page.body());
            }
            case Handling.Half _, Handling.Drop _, Handling.Silence _ -> throw new IOException("broke off");
        };
    }
}
