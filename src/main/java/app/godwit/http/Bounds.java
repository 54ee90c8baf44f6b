package app.godwit.http;

import java.time.Duration;

/// How much a reply may take.
///
/// @param bytes     of the body after inflating
/// @param redirects followed at most
/// @param read      silence allowed between two bytes
/// @param total     from the call to the last byte
public record Bounds(long bytes, int redirects, Duration read, Duration total) {
    /// For strangers: 1 MiB, 5 redirects, 10 s, 30 s in all.
    public static final Bounds STRANGER = new Bounds(1 << 20, 5, Duration.ofSeconds(10), Duration.ofSeconds(30));
    /// For the user's own server, which itself may ask others for a minute before it answers.
    public static final Bounds OWN_SERVER = new Bounds(8 << 20, 0, Duration.ofSeconds(75), Duration.ofSeconds(90));
    /// For sending a file to the user's own server.
    public static final Bounds UPLOAD = new Bounds(1 << 20, 0, Duration.ofSeconds(75), Duration.ofMinutes(15));
}
