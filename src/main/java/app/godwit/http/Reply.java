package app.godwit.http;

import java.nio.charset.StandardCharsets;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/// A whole reply, its body already bounded and inflated.
///
/// @param from the address that answered, after redirects
@SuppressWarnings("ArrayRecordComponent") // replies are never compared, and bodies are not copied
public record Reply(int status, Headers headers, byte[] body, HttpUrl from) {
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
