package app.godwit.lists;

import java.util.regex.Pattern;

/// How handles, numbers and addresses are written in lists.
final class Words {
    private static final Pattern HANDLE = Pattern.compile("[@＠]?([A-Za-z0-9_]{1,20})");
    private static final Pattern PROFILE = Pattern.compile(
            "(?:https?://)?(?:www\\.|mobile\\.)?(?:twitter|x)\\.com/(?:#!/)?@?([A-Za-z0-9_]{1,20})/?(?:\\?.*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_ROW =
            Pattern.compile("//(?:www\\.|mobile\\.)?(?:twitter|x)\\.com/", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile(
            "@?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,63}@(?:(?:[\\p{L}\\p{N}-]{1,63}\\.)+\\p{L}[\\p{L}\\p{N}-]{1,62}|localhost)"
                + "(?::[0-9]{1,5})?");
    private static final Pattern ID = Pattern.compile("[0-9]{1,19}");

    private Words() {}

    /// An X handle without `@`, also out of a profile's address; `""` when it is none.
    static String handle(String text) {
        var word = text.strip();
        var plain = HANDLE.matcher(word);
        if (plain.matches()) {
            return plain.group(1);
        }
        var profile = PROFILE.matcher(word);
        return profile.matches() ? profile.group(1) : "";
    }

    /// Whether a row of a table holds the address of a profile on X.
    static boolean holdsProfile(String row) {
        return IN_ROW.matcher(row).find();
    }

    /// A Fediverse address, `user@host`; `""` when it is none.
    static String address(String text) {
        var word = text.strip();
        var matches = ADDRESS.matcher(word).matches();
        return !matches ? "" : word.startsWith("@") ? word.substring(1) : word;
    }

    /// A numeric id, 0 when it is none.
    static long id(String text) {
        var word = text.strip();
        if (!ID.matcher(word).matches()) {
            return 0;
        }
        var value = Long.parseUnsignedLong(word);
        return Math.max(value, 0);
    }

    /// Without NUL and halves of surrogate pairs, which cannot be stored.
    static String clean(String text) {
        if (text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c))) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
