package app.godwit.wikidata;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A question in SPARQL. Each row of the answer is one statement of an item that has to do with one of the asked.
///
/// Wikidata's terms: an X handle is a statement `P2002` on a person's item, with the numeric id as its qualifier
/// `P6552`; `P4033` is a Fediverse address, `P856` a website; `P582` is when a statement ceased to be true; a
/// deprecated rank marks one that never was.
record Question(By by, String text) {
    private static final Pattern HANDLE = Pattern.compile("[A-Za-z0-9_]{1,20}");

    enum By {
        NUMBER,
        HANDLE
    }

    static Question byNumber(Collection<Long> numbers) {
        var texts = numbers.stream().map(Long::toUnsignedString);
        return new Question(By.NUMBER, text("?account pq:P6552 ?key .", texts));
    }

    /// Handles are compared letter by letter there, so each is asked as it is known and in lower case.
    static Question byHandle(Collection<String> handles) {
        var texts = handles.stream()
                .filter(handle -> HANDLE.matcher(handle).matches())
                .flatMap(handle -> Stream.of(handle, handle.toLowerCase(Locale.ROOT)))
                .distinct();
        return new Question(By.HANDLE, text("?account ps:P2002 ?key .", texts));
    }

    private static String text(String found, Stream<String> keys) {
        var values = keys.map(key -> '"' + key + '"').collect(Collectors.joining(" "));
        return """
            PREFIX p: <http://www.wikidata.org/prop/>
            PREFIX ps: <http://www.wikidata.org/prop/statement/>
            PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
            PREFIX wikibase: <http://wikiba.se/ontology#>
            SELECT DISTINCT ?key ?item ?s ?what ?value ?number ?rank ?until WHERE {
              VALUES ?key { %s }
              %s
              ?item p:P2002 ?account .
              {
                ?item p:P2002 ?s . ?s ps:P2002 ?value . BIND("handle" AS ?what)
                OPTIONAL { ?s pq:P6552 ?number }
              } UNION {
                ?item p:P4033 ?s . ?s ps:P4033 ?value . BIND("address" AS ?what)
              } UNION {
                ?item p:P856 ?s . ?s ps:P856 ?value . BIND("website" AS ?what)
              }
              ?s wikibase:rank ?rank .
              OPTIONAL { ?s pq:P582 ?until }
            }
            """.formatted(values, found);
    }
}
