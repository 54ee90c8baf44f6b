package app.godwit.desktop.kit;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the other rooms say in English, said in the language of the window: they speak to the command line too, which
/// knows English alone. A sentence that is not in the book stays as it is.
final class Sentences {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private final List<Sentence> book;

    private Sentences(List<Sentence> book) {
        this.book = book;
    }

    private record Sentence(Pattern english, String said) {
        Optional<String> match(String sentence) {
            var found = english.matcher(sentence);
            if (!found.matches()) {
                return Optional.empty();
            }
            var values = new ArrayList<Object>();
            for (var group = 1; group <= found.groupCount(); group++) {
                values.add(found.group(group));
            }
            return Optional.of(new MessageFormat(said).format(values.toArray()));
        }
    }

    /// The longer sentence is tried first: anything fits the place in “There is no server named {0}.”, the rest of a
    /// longer sentence too.
    static Sentences of(Properties english, Properties texts) {
        return new Sentences(english.stringPropertyNames().stream()
                .sorted(Comparator.comparingInt(key -> -english.getProperty(key).length()))
                .map(key -> new Sentence(pattern(english.getProperty(key)), texts.getProperty(key, "")))
                .filter(sentence -> !sentence.said().isEmpty())
                .toList());
    }

    /// The English sentence with anything in its places.
    static Pattern pattern(String sentence) {
        return Pattern.compile(PLACE.splitAsStream(sentence).map(Pattern::quote).collect(Collectors.joining("(.+?)"))
                + (sentence.endsWith("}") ? "(.+?)" : ""));
    }

    /// The same in the reader's language.
    String said(String english) {
        return book.stream()
                .flatMap(sentence -> sentence.match(english).stream())
                .findFirst()
                .orElse(english);
    }
}
