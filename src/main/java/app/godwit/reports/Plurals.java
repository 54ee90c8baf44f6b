package app.godwit.reports;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Texts that change with a number: `{0,plural,=0{nobody}one{# person}other{# people}}`.
///
/// The forms are the categories of the Unicode Common Locale Data Repository: zero, one, two, few, many, other. `=0`
/// stands for that number alone and goes before. `#` is the number in the reader's digits. What is chosen may hold
/// further parts for [java.text.MessageFormat], other plurals too.
public final class Plurals {
    private static final String SIGN = ",plural,";

    private Plurals() {}

    /// The pattern with every plural replaced by the form for its number, fit for [java.text.MessageFormat].
    ///
    /// @param language the language of the pattern, not the reader's country
    public static String choose(String pattern, Locale language, Object... values) {
        var sign = pattern.indexOf(SIGN);
        if (sign < 0) {
            return pattern;
        }
        var start = pattern.lastIndexOf('{', sign);
        var end = closing(pattern, start);
        var which = pattern.substring(start + 1, sign);
        var number = ((Number) values[Integer.parseInt(which)]).longValue();
        var form = form(forms(pattern.substring(sign + SIGN.length(), end)), language, number);
        var chosen = form.replace("#", "{" + which + ",number,integer}");
        return choose(pattern.substring(0, start) + chosen + pattern.substring(end + 1), language, values);
    }

    /// The forms of the first plural in this pattern, for whoever checks a translation.
    public static Map<String, String> first(String pattern) {
        var sign = pattern.indexOf(SIGN);
        if (sign < 0) {
            return Map.of();
        }
        return forms(pattern.substring(sign + SIGN.length(), closing(pattern, pattern.lastIndexOf('{', sign))));
    }

    private static String form(Map<String, String> forms, Locale language, long number) {
        var exactly = forms.get("=" + number);
        if (exactly != null) {
            return exactly;
        }
        var other = Objects.requireNonNull(forms.get("other"), () -> "no form for other in " + forms);
        return forms.getOrDefault(category(language, number), other);
    }

    private static Map<String, String> forms(String body) {
        var forms = new LinkedHashMap<String, String>();
        var at = 0;
        while (at < body.length()) {
            var open = body.indexOf('{', at);
            if (open < 0) {
                break;
            }
            var close = closing(body, open);
            forms.put(body.substring(at, open).strip(), body.substring(open + 1, close));
            at = close + 1;
        }
        return forms;
    }

    private static int closing(String text, int open) {
        var depth = 0;
        for (var i = open; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign == '{') {
                depth++;
            } else if (sign == '}' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a brace is not closed in " + text);
    }

    /// CLDR's category of a whole number.
    static String category(Locale language, long number) {
        return switch (language.getLanguage()) {
            case "ar" -> arabic(number);
            case "fr" -> number == 0 || number == 1 ? "one" : "other";
            case "ja", "th" -> "other";
            default -> number == 1 ? "one" : "other";
        };
    }

    private static String arabic(long number) {
        var rest = number % 100;
        if (number <= 2) {
            return number == 0 ? "zero" : number == 1 ? "one" : "two";
        }
        if (rest >= 3 && rest <= 10) {
            return "few";
        }
        return rest >= 11 ? "many" : "other";
    }
}
