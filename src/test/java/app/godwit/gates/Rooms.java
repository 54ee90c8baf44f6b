package app.godwit.gates;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Which room may import which: the table of the design, row by row.
final class Rooms {
    private static final List<Room> TABLE = List.of(
            room("tweets", "they are the old place's nouns, and nouns know nobody"),
            room("archive", "a reader turns files into nouns and knows nothing of what becomes of them", "tweets"),
            room("lists", "a reader turns files into nouns and knows nothing of what becomes of them", "tweets"),
            room("xapi", "it reads like the archive does, from another source, over the one client", "tweets", "http"),
            room("wikidata", "it asks a register what it is told to ask, and keeps nothing", "tweets", "http"),
            room("handles", "finding addresses in words needs no network and no file", "tweets"),
            room("posts", "composing needs no network and no file, so that a preview is exact", "tweets", "handles"),
            room(
                    "fediverse",
                    "it does one deed when told, and does not know why",
                    "tweets",
                    "handles",
                    "posts",
                    "http"),
            room("http", "it carries bytes and knows no meaning"),
            room("journal", "it remembers, and neither decides nor sends", "tweets", "handles", "posts"),
            room("secrets", "whoever holds the tokens should depend on nobody"),
            room(
                    "moves",
                    "it is the one place that joins all, and no screen may be needed for it",
                    List.of("tweets", "archive", "lists", "xapi", "handles", "posts", "fediverse", "http", "journal"),
                    List.of("secrets", "wikidata")),
            room("reports", "a report tells what is written down", "tweets", "handles", "posts", "journal", "moves"),
            room(
                    "practice",
                    "a server that shared code with its client would share its bugs",
                    nouns(),
                    List.of("http")),
            room("cli", "it is one of two faces, and faces do not know each other", all(), List.of()),
            room(
                    "desktop",
                    "a window asks `moves` and never talks to servers or to X itself",
                    all().stream()
                            .filter(name -> !List.of("http", "xapi", "wikidata").contains(name))
                            .toList(),
                    List.of()));

    private Rooms() {}

    /// @param root the package whose rooms are checked, `app.godwit` or the canary's
    static List<Rule> rules(String root) {
        List<Rule> rules =
                new ArrayList<>(TABLE.stream().map(room -> row(root, room)).toList());
        rules.add(onlyRooms(root));
        rules.add(noCycles(root));
        return rules;
    }

    private static Rule row(String root, Room room) {
        String[] allowed = Stream.concat(Stream.of(room.name()), room.imports().stream())
                .map(name -> inside(root, name))
                .toArray(String[]::new);
        return new Rule(
                room.name() + " imports what it may",
                "." + room.name() + ".Trespass",
                classes()
                        .that()
                        .resideInAPackage(inside(root, room.name()))
                        .should()
                        .onlyDependOnClassesThat(
                                resideOutsideOfPackage(root + "..").or(resideInAnyPackage(allowed)))
                        .allowEmptyShould(true)
                        .because(room.because()));
    }

    private static Rule onlyRooms(String root) {
        String[] known = Stream.concat(
                        Stream.of(root), TABLE.stream().map(Room::name).map(name -> inside(root, name)))
                .toArray(String[]::new);
        return new Rule(
                "every class is in a room",
                ".elsewhere.Powers",
                classes()
                        .should()
                        .resideInAnyPackage(known)
                        .because("a package that is not in the table has no rule about what it may import"));
    }

    private static Rule noCycles(String root) {
        return new Rule(
                "no cycles",
                "Cycle detected",
                slices().matching(root + ".(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("packages that need each other are one package, and cannot be read one at a time"));
    }

    private static List<String> nouns() {
        return List.of("tweets", "handles", "posts");
    }

    /// All that both faces see: everything but the faces.
    private static List<String> all() {
        return List.of(
                "tweets",
                "archive",
                "lists",
                "xapi",
                "wikidata",
                "handles",
                "posts",
                "fediverse",
                "http",
                "journal",
                "secrets",
                "moves",
                "reports",
                "practice");
    }

    private static String inside(String root, String room) {
        return root + "." + room + "..";
    }

    private static Room room(String name, String because, String... imports) {
        return new Room(name, because, List.of(imports));
    }

    private static Room room(String name, String because, List<String> imports, List<String> more) {
        return new Room(
                name, because, Stream.concat(imports.stream(), more.stream()).toList());
    }

    private record Room(String name, String because, List<String> imports) {}
}
