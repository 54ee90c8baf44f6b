package app.godwit.practice;

import app.godwit.http.Bounds;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.http.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.FormBody;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import tools.jackson.databind.JsonNode;

/// The small world, running, and a client at its shore.
final class Shore implements AutoCloseable {
    final HandClock clock = new HandClock();
    final Practice practice;
    final Http http;

    Shore() {
        this(Faults.none());
    }

    Shore(Faults faults) {
        this(world(), faults);
    }

    Shore(World world, Faults faults) {
        try {
            practice = Practice.start(world, clock, faults, 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        http = new Http(Reach.LOOPBACK_TOO, List.of(practice.route()));
    }

    static World world() {
        try (var json = Shore.class.getResourceAsStream("small-world.json")) {
            return World.read(Objects.requireNonNull(json));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The home of each flavour.
    static String home(Flavour flavour) {
        return switch (flavour) {
            case MASTODON -> "harbour.example";
            case GOTOSOCIAL -> "lagoon.example";
            case SNAC -> "dune.example";
            case PLEROMA -> "reef.example";
            case SHARKEY -> "kelp.example";
            case PIXELFED -> "atoll.example";
            case MISSKEY -> "spray.example";
            case OTHER -> "skerry.example";
        };
    }

    /// The signed-in account at the home of that flavour.
    Person person(Flavour flavour) {
        var home = home(flavour);
        return new Person(home, practice.token(home, "sample"));
    }

    Reply get(String address) {
        return get(address, "*/*");
    }

    Reply get(String address, String accept) {
        return send(new Request.Builder().url(address).header("Accept", accept).build());
    }

    Reply send(Request request) {
        try {
            return http.send(request, Bounds.STRANGER);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The answer as it comes, even when it sends the browser elsewhere.
    Reply sendOnce(Request request) {
        try {
            return http.sendOnce(request, Bounds.STRANGER);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static RequestBody form(Map<String, String> fields) {
        var form = new FormBody.Builder();
        fields.forEach(form::add);
        return form.build();
    }

    static JsonNode json(Reply reply) {
        return Json.read(reply.body());
    }

    Ledger ledger(Flavour flavour) {
        return practice.ledger(home(flavour), "sample");
    }

    @Override
    public void close() {
        http.close();
        try {
            practice.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// A client with a token.
    final class Person {
        final String base;
        private final String token;

        Person(String host, String token) {
            base = "https://" + host;
            this.token = token;
        }

        Reply get(String path) {
            return Shore.this.send(request(path).build());
        }

        Reply post(String path, Map<String, String> fields) {
            return Shore.this.send(request(path).post(form(fields)).build());
        }

        Reply post(String path) {
            return post(path, Map.of());
        }

        Reply post(String path, Map<String, String> fields, String key) {
            return Shore.this.send(request(path)
                    .header("Idempotency-Key", key)
                    .post(form(fields))
                    .build());
        }

        Reply delete(String path) {
            return Shore.this.send(request(path).delete().build());
        }

        Reply put(String path, Map<String, String> fields) {
            return Shore.this.send(request(path).put(form(fields)).build());
        }

        Reply upload(byte[] file, String description) {
            var body = new MultipartBody.Builder()
                    .setType(MultipartBody.FORM)
                    .addFormDataPart("description", description)
                    .addFormDataPart("file", "file", RequestBody.create(file))
                    .build();
            return Shore.this.send(request("/api/v2/media").post(body).build());
        }

        Request.Builder request(String path) {
            return new Request.Builder().url(base + path).header("Authorization", "Bearer " + token);
        }

        /// Publishes what the form says.
        Reply send(RequestBody form) {
            return Shore.this.send(request("/api/v1/statuses").post(form).build());
        }

        /// The id of an account that the server resolves.
        String resolve(String handle) {
            var found = json(get("/api/v2/search?type=accounts&resolve=true&q=@" + handle));
            return found.path("accounts").path(0).path("id").asString("");
        }

        String publish(String text) {
            return json(post("/api/v1/statuses", Map.of("status", text)))
                    .path("id")
                    .asString();
        }
    }
}
