package app.godwit.http;

import java.io.IOException;

/// The request never left this computer: no such host, no connection, or the guard said no. What it asked for has
/// surely not happened.
public final class NotSent extends IOException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public NotSent(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /// It is not to be sent now.
    public NotSent(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
