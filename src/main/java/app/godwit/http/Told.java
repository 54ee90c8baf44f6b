package app.godwit.http;

import java.io.IOException;

/// A failure whose message is already a sentence for people.
final class Told extends IOException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    Told(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
