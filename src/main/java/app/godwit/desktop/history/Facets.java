package app.godwit.desktop.history;

import app.godwit.desktop.kit.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Languages and programs of the tweets as choices with names, the most frequent first.
final class Facets {
    static final String UNKNOWN = "und";
    private static final int CODE = 2;
    private static final int MOST = 12;

    private Facets() {}

    /// @param code what is kept
    /// @param name what is shown
    record Facet(String code, String name, int tweets) {}

    /// Codes that name no language are one.
    static List<Facet> languages(Map<String, Integer> counts, Words words) {
        var known = new HashMap<String, Integer>();
        counts.forEach((code, tweets) -> known.merge(code.length() == CODE ? code : UNKNOWN, tweets, Integer::sum));
        return first(known.entrySet().stream()
                .map(entry -> new Facet(entry.getKey(), language(entry.getKey(), words), entry.getValue()))
                .toList());
    }

    static String language(String code, Words words) {
        return code.equals(UNKNOWN)
                ? words.of("history.language.unknown")
                : Locale.forLanguageTag(code).getDisplayLanguage(words.locale());
    }

    static List<Facet> clients(Map<String, Integer> counts) {
        return first(counts.entrySet().stream()
                .filter(entry -> !entry.getKey().isBlank())
                .map(entry -> new Facet(entry.getKey(), entry.getKey(), entry.getValue()))
                .toList());
    }

    private static List<Facet> first(List<Facet> facets) {
        return facets.stream()
                .sorted(Comparator.comparingInt(Facet::tweets).reversed().thenComparing(Facet::name))
                .limit(MOST)
                .toList();
    }
}
