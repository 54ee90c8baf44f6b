package app.godwit.http;

import java.io.IOException;

/// The request never left this computer: no such host, no connection, or the guard said no. What it asked for has
/// surely not happened.
public final class NotSent extends IOException {
    private static final long serialVersionUID = 1L;

    public NotSent(String message, Throwable cause) {
        super(message, cause);
    }
}
