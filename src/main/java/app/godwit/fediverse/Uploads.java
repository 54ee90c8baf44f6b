package app.godwit.fediverse;

import app.godwit.fediverse.Answer.Later;
import app.godwit.fediverse.Answer.Matter;
import app.godwit.fediverse.Answer.Meta;
import app.godwit.fediverse.Answer.Ok;
import app.godwit.fediverse.Answer.Refused;
import app.godwit.http.Reply;
import app.godwit.posts.Limits;
import java.time.Duration;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;

/// Sends a file and waits until it may be used. An upload that is not attached to a post is thrown away by
/// the server after a day, so doing it twice harms nobody.
final class Uploads {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);
    private static final int LOOKS = 40;

    private final Wire wire;

    Uploads(Wire wire) {
        this.wire = wire;
    }

    private enum State {
        READY,
        WORKING,
        /// This server has no such address.
        NO_SUCH_CALL
    }

    private record Media(String id, State state) {}

    Answer<String> upload(Upload file) {
        return reason(file, wire.instance().limits())
                .<Answer<String>>map(why -> new Refused<>(why, Meta.NONE))
                .orElseGet(() -> sendAndWait(file));
    }

    /// Why the server would not take the file, which it need not be asked; empty when it may.
    static Optional<String> reason(Upload file, Limits limits) {
        if (file.bytes().length == 0) {
            return Optional.of("The file " + file.name() + " is empty.");
        }
        var most = file.type().startsWith("image/") ? limits.imageBytes() : limits.videoBytes();
        return file.bytes().length > most
                ? Optional.of("The file " + file.name() + " is larger than the server takes.")
                : Optional.empty();
    }

    private Answer<String> sendAndWait(Upload file) {
        return Answers.then(
                send(file, "api/v2/media"), sent -> switch (sent.value().state()) {
                    case READY -> new Ok<>(sent.value().id(), sent.meta());
                    case WORKING -> waitFor(sent.value().id(), sent.meta());
                    case NO_SUCH_CALL -> uploadTheOldWay(file);
                });
    }

    /// Returns only when the file is processed.
    private Answer<String> uploadTheOldWay(Upload file) {
        return Answers.then(
                send(file, "api/v1/media"),
                sent -> sent.value().state() == State.NO_SUCH_CALL
                        ? new Refused<>(wire.instance().domain() + " takes no files.", sent.meta())
                        : new Ok<>(sent.value().id(), sent.meta()));
    }

    private Answer<Media> send(Upload file, String path) {
        var body = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("file", file.name(), RequestBody.create(file.bytes(), MediaType.get(file.type())));
        if (!file.description().isEmpty()) {
            body.addFormDataPart("description", file.description());
        }
        var request = new Request.Builder().url(wire.url(path).build()).post(body.build());
        return wire.send(request, Errand.SEND_FILE.orStatus(404, 405), Uploads::sent);
    }

    private static Media sent(Reply reply) throws Unreadable {
        if (!reply.isSuccess()) {
            return new Media("", State.NO_SUCH_CALL);
        }
        var id = Json.needed(Json.object(reply), "id");
        return new Media(id, reply.status() == 202 ? State.WORKING : State.READY);
    }

    private Answer<String> waitFor(String id, Meta sent) {
        var url = wire.url("api/v1/media").addPathSegment(id).build();
        var pause = FIRST_PAUSE;
        for (int look = 0; look < LOOKS; look++) {
            if (!pause(pause)) {
                return new Later<>("Stopped while the server was still working on the file.", sent, Matter.ALL);
            }
            var answer = look(url);
            if (!(answer instanceof Later) && !(answer instanceof Ok<Boolean>(var ready, var meta) && !ready)) {
                return Answers.then(answer, ok -> new Ok<>(id, ok.meta()));
            }
            pause = longer(pause);
        }
        return new Later<>(wire.instance().domain() + " has not finished working on the file.", sent);
    }

    /// 206 means that it is still being worked on.
    private Answer<Boolean> look(HttpUrl url) {
        return wire.get(url, reply -> {
            var _ = Json.object(reply);
            return reply.status() != 206;
        });
    }

    private static Duration longer(Duration pause) {
        var longer = pause.multipliedBy(3).dividedBy(2);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    private boolean pause(Duration pause) {
        try {
            wire.means().waiter().pause(pause);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
