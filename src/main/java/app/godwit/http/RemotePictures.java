package app.godwit.http;

import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.Request;

/// Small pictures from strangers: avatars. Bounded in bytes and time; who may be asked is the client's guard to say.
public final class RemotePictures {
    /// 1 MiB; servers make avatars of some tens of KiB.
    private static final Bounds BOUNDS = new Bounds(1 << 20, 3, Duration.ofSeconds(10), Duration.ofSeconds(20));

    private final Http http;

    public RemotePictures(Http http) {
        this.http = http;
    }

    /// @throws IOException there is no such picture, or nobody may be asked for it
    public byte[] fetch(String address) throws IOException {
        var url = HttpUrl.parse(address);
        if (url == null || !url.isHttps()) {
            throw new IOException("This is not the address of a picture: " + address);
        }
        var request = new Request.Builder()
                .url(url)
                .header("Accept", "image/png, image/jpeg, image/gif")
                .build();
        var reply = http.send(request, BOUNDS);
        if (!reply.isSuccess()) {
            throw new IOException(url.host() + " has no such picture (" + reply.status() + ").");
        }
        return reply.body();
    }
}
