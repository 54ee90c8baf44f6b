package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Answer;
import app.godwit.fediverse.Server;
import app.godwit.fediverse.Upload;
import app.godwit.handles.Handle;
import app.godwit.handles.Lookup;
import app.godwit.posts.Draft;
import app.godwit.posts.Visibility;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/// What users did themselves on their own server before the move: some of it is what the move would do.
///
/// @param passed called when a moment should go by
record ByHand(Server own, Runnable passed) {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    void followMuteAndBlock(String followed, String muted, String blocked) {
        ok(own.follow(id(followed)));
        ok(own.mute(id(muted)));
        ok(own.block(id(blocked)));
        passed.run();
    }

    void list(String title, String member) {
        ok(own.enlist(ok(own.makeList(title)).id(), id(member)));
    }

    void post(Instant written) {
        var picture = ok(own.upload(new Upload("dot.png", "image/png", PNG, "A dot")));
        var words = new Draft(
                1,
                0,
                new Draft.Top(),
                "My own",
                6,
                "en",
                Visibility.PUBLIC,
                Draft.Audience.EVERYBODY,
                "",
                List.of(),
                written);
        ok(own.publish(words, "", List.of(picture), "own"));
        passed.run();
    }

    private String id(String address) {
        return ((Lookup.Found) ok(own.resolve(Handle.parse(address).orElseThrow())))
                .account()
                .id();
    }

    private static <T> T ok(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Ok.class);
        return ((Answer.Ok<T>) answer).value();
    }
}
