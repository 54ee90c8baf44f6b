package app.godwit.journal;

import java.util.Locale;

/// Words as they are searched: what a person types and what stands in a text fall together.
final class Folded {
    private Folded() {}

    static String of(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
