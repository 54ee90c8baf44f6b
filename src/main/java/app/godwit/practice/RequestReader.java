package app.godwit.practice;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads HTTP/1.1 requests from a connection.
final class RequestReader {
    private static final int LONGEST_LINE = 64 << 10;
    private static final long LARGEST_BODY = 256L << 20;

    private final BufferedInputStream in;
    private final OutputStream out;

    /// @param out for `100 Continue` only
    RequestReader(BufferedInputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /// The next request; empty when the client has hung up.
    ///
    /// @throws IOException when it broke off in the middle or is not HTTP
    Optional<Asked> next() throws IOException {
        var first = line();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var words = first.split(" ", -1);
        if (words.length != 3) {
            throw new IOException("not HTTP");
        }
        var headers = headers();
        var target = words[1].split("\\?", 2);
        var host = headers.getOrDefault("host", "").toLowerCase(Locale.ROOT).replaceFirst(":[0-9]+$", "");
        var query = target.length > 1 ? target[1] : "";
        return Optional.of(new Asked(words[0], host, target[0], query, headers, body(headers)));
    }

    private Map<String, String> headers() throws IOException {
        var headers = new LinkedHashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            if (colon > 0) {
                var name = line.substring(0, colon).toLowerCase(Locale.ROOT);
                headers.put(name, line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("expect", "").equalsIgnoreCase("100-continue")) {
            out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
        if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
            return chunks();
        }
        return exactly(number(headers.getOrDefault("content-length", "0"), 10));
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(exactly(size));
            line();
            if (body.size() > LARGEST_BODY) {
                throw new IOException("too large");
            }
        }
        headers();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return number(line().replaceFirst(";.*", "").strip(), 16);
    }

    private static int number(String digits, int radix) throws IOException {
        try {
            return Integer.parseInt(digits, radix);
        } catch (NumberFormatException notHttp) {
            throw new IOException("not HTTP", notHttp);
        }
    }

    private byte[] exactly(int length) throws IOException {
        if (length < 0 || length > LARGEST_BODY) {
            throw new IOException("too large");
        }
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("broke off");
        }
        return bytes;
    }

    /// One line without its end; empty at the end of the stream.
    private String line() throws IOException {
        var line = new ByteArrayOutputStream(128);
        for (var each = in.read(); each >= 0 && each != '\n'; each = in.read()) {
            if (line.size() >= LONGEST_LINE) {
                throw new IOException("too long");
            }
            line.write(each);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
