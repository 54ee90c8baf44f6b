package app.godwit.handles;

/// What must stand somewhere in a text for a syntax to be found there. Most texts hold no sign of any address, and a
/// look for a letter costs a hundredth of a pattern.
@FunctionalInterface
interface Hint {
    boolean isIn(String text);

    /// An `@`.
    Hint AT = text -> text.indexOf('@') >= 0;

    /// `@h.`: what is behind the `@` goes on like a host.
    Hint AT_HOST = text -> anyAt(text, '@', Hint::isHostBehind);

    /// `@` before a space.
    Hint SPACED_AT = text -> anyAt(text, '@', Hint::isBeforeSpace);

    /// A name with a dot in it, or a dot written out.
    Hint HOST = text -> anyAt(text, '.', Hint::isInsideName) || Hint.SPELLED_DOT.isIn(text);

    /// A dot as a word or in brackets.
    Hint SPELLED_DOT =
            words("dot", "punkt", "point", "punto", "ponto").or(text -> anyAt(text, '.', Hint::isBeforeBracket));

    /// `at` as a word, in brackets, or as `@`.
    Hint SPELLED_AT = AT.or(words("at", "ät"));

    /// `(at)`, `(a)`, `[@]` and the like.
    Hint BRACKETED_AT = SPELLED_AT
            .or(words("(a)", "[a]", "(ä"))
            .and(text -> text.indexOf('(') >= 0
                    || text.indexOf('[') >= 0
                    || text.indexOf('{') >= 0
                    || text.indexOf('<') >= 0);

    /// One of these words, in any case, also inside a longer one.
    static Hint words(String... words) {
        return text -> {
            for (var word : words) {
                if (holds(text, word)) {
                    return true;
                }
            }
            return false;
        };
    }

    default Hint or(Hint other) {
        return text -> isIn(text) || other.isIn(text);
    }

    default Hint and(Hint other) {
        return text -> isIn(text) && other.isIn(text);
    }

    private static boolean holds(String text, String word) {
        var first = word.charAt(0);
        return holdsFrom(text, word, first) || holdsFrom(text, word, Character.toUpperCase(first));
    }

    private static boolean holdsFrom(String text, String word, char first) {
        for (var at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /// Something that is asked about one place in a text.
    @FunctionalInterface
    interface Place {
        boolean holds(String text, int at);
    }

    private static boolean anyAt(String text, char sign, Place place) {
        for (var at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            if (place.holds(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHostBehind(String text, int at) {
        var from = at + 1;
        for (var scheme : new String[] {"http://", "https://"}) {
            from += text.regionMatches(true, from, scheme, 0, scheme.length()) ? scheme.length() : 0;
        }
        var end = from;
        while (end < text.length() && isOfLabel(text.charAt(end))) {
            end++;
        }
        return end > from && end < text.length() && text.charAt(end) == '.';
    }

    /// Marks and halves of surrogate pairs too: hosts come in every script.
    private static boolean isOfLabel(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || (c > 0x7F && !Character.isWhitespace(c));
    }

    private static boolean isBeforeSpace(String text, int at) {
        return at > 0 && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
    }

    private static boolean isInsideName(String text, int at) {
        return at > 0 && at + 1 < text.length() && isOfLabel(text.charAt(at - 1)) && isOfLabel(text.charAt(at + 1));
    }

    private static boolean isBeforeBracket(String text, int at) {
        var next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && ")]}".indexOf(text.charAt(next)) >= 0;
    }
}
