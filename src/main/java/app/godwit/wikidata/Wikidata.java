package app.godwit.wikidata;

import app.godwit.http.Bounds;
import app.godwit.http.Http;
import app.godwit.http.Reply;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;

/// Asks Wikidata's query service. Anonymous and read only; the questions travel as POST, so that no log of addresses
/// keeps them. Safe for many threads, but ask one question at a time: the service counts what each computer costs it.
public final class Wikidata {
    /// The name to show to people before anything is sent.
    public static final String HOST = "query.wikidata.org";

    /// The most ids or handles in one question: answered within seconds, a tenth of the service's limit of time.
    public static final int BATCH = 100;

    private static final HttpUrl SERVICE = new HttpUrl.Builder()
            .scheme("https")
            .host(HOST)
            .addPathSegment("sparql")
            .build();

    /// Wikidata gives up on a question after a minute. A hundred entries take some 200 kB.
    private static final Bounds BOUNDS = new Bounds(4 << 20, 0, Duration.ofSeconds(65), Duration.ofSeconds(75));

    private final Http http;
    private final InstantSource clock;
    private final Bounds bounds;

    public Wikidata(Http http, InstantSource clock) {
        this(http, clock, BOUNDS);
    }

    Wikidata(Http http, InstantSource clock, Bounds bounds) {
        this.http = http;
        this.clock = clock;
        this.bounds = bounds;
    }

    /// Those of these X accounts that the register knows, by numeric id. Never throws for what the service does.
    ///
    /// @param numbers at most [#BATCH]
    public Answer byNumber(Collection<Long> numbers) {
        return ask(Question.byNumber(numbers));
    }

    /// The same by handle, which is weaker: handles pass from one to another.
    ///
    /// @param handles at most [#BATCH], without `@`
    public Answer byHandle(Collection<String> handles) {
        return ask(Question.byHandle(handles));
    }

    private Answer ask(Question question) {
        var request = new Request.Builder()
                .url(SERVICE)
                .header("Accept", "application/sparql-results+json")
                .post(new FormBody.Builder().add("query", question.text()).build())
                .build();
        try {
            return answer(http.send(request, bounds), question);
        } catch (IOException failure) {
            return new Answer.Later(words(failure), Optional.empty());
        }
    }

    private Answer answer(Reply reply, Question question) {
        if (reply.isSuccess()) {
            return Table.read(reply.body())
                    .<Answer>map(rows -> new Answer.Told(new Entries(question, clock.instant()).of(rows)))
                    .orElseGet(() -> new Answer.Later(
                            "Wikidata's answer could not be read; it may be in trouble for a while.",
                            Optional.empty()));
        }
        return switch (reply.status()) {
            case 408, 429, 500, 502, 503, 504 ->
                new Answer.Later(
                        "Wikidata is busy (%d).".formatted(reply.status()),
                        RetryAfter.of(reply.headers(), clock.instant()));
            case 403 -> new Answer.Refused("Wikidata turns this computer away (403). Try again in a day.");
            default ->
                new Answer.Refused("Wikidata does not answer such questions any more (%d). Look for a newer Godwit."
                        .formatted(reply.status()));
        };
    }

    private static String words(IOException failure) {
        var message = failure.getMessage();
        return message == null ? HOST + " cannot be reached." : message;
    }
}
