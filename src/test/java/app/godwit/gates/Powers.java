package app.godwit.gates;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A dangerous power lives in one place: the last column of the design's table.
final class Powers {
    private static final Set<String> STARTERS = Set.of("start", "startVirtualThread", "unstarted");
    private static final Set<String> PARKS = Set.of("sleep", "park", "parkNanos", "parkUntil");
    private static final Set<String> CLOCKS = Set.of("system", "systemUTC", "systemDefaultZone", "currentTimeMillis");

    /// The composition root itself: `App` and `Main`.
    private static final String ROOT = "";

    private Powers() {}

    static List<Rule> rules(String root) {
        return List.of(
                types(root, "zip", "zips from strangers need bounds, which `archive` has", "archive")
                        .of("java.util.zip..", "org.apache.commons.compress.."),
                types(root, "breaks", "two ways of counting a text's length would differ", "posts")
                        .of("java.text.BreakIterator"),
                types(root, "images", "pictures from strangers need bounds, which `posts` has", "posts")
                        .of("javax.imageio.."),
                types(root, "awt", "pictures are turned in `posts`, and the tray is the system's", "posts", "Tray")
                        .of("java.awt.."),
                types(
                                root,
                                "requests",
                                "wire formats end in `fediverse`, `xapi` and `wikidata`",
                                "http",
                                "fediverse",
                                "xapi",
                                "wikidata",
                                "practice")
                        .of("okhttp3.."),
                types(root, "twitter4j", "X is asked, and paid, in one place", "xapi")
                        .of("twitter4j.."),
                types(root, "sql", "a move file that others write to is nobody's promise", "journal")
                        .of("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite.."),
                types(root, "keyring", "tokens are kept in one place", "secrets")
                        .of("com.github.javakeyring.."),
                types(root, "listens", "an open port is a door", "practice", "fediverse.Landing")
                        .of(
                                "com.sun.net.httpserver..",
                                "java.net.ServerSocket",
                                "java.nio.channels.ServerSocketChannel"),
                types(root, "javafx", "everything else runs without a display", "desktop", ROOT)
                        .of("javafx..", "atlantafx..", "org.kordamp.."),
                types(root, "picocli", "the command line is `cli`", "cli", ROOT).of("picocli.."),
                types(root, "logging", "slf4j is the one log, and only it hides tokens")
                        .of("java.util.logging..", "java.lang.System$Logger", "org.apache.commons.logging.."),
                uses(root, "clients", "a client made elsewhere has no address guard", "http")
                        .of(Powers::makesAClient),
                uses(
                                root,
                                "threads",
                                "work that nobody waits for is lost when the program ends",
                                "moves",
                                "practice",
                                "fediverse.Landing",
                                "desktop.kit.Background",
                                ROOT)
                        .of(Powers::startsAThread),
                uses(root, "output", "standard output belongs to the command line", "cli")
                        .of(access -> access.getTarget().getFullName().equals("java.lang.System.out")),
                uses(root, "errors", "a person reads sentences from `cli`, a log reads the rest", "cli", ROOT)
                        .of(Powers::printsErrors),
                uses(root, "clock", "time is given, so that in tests days pass in seconds", ROOT)
                        .of(Powers::readsTheClock),
                uses(root, "exits", "only the entry point knows that nobody else is still at work", ROOT)
                        .of(access -> in(access, "java.lang.System", "java.lang.Runtime")
                                && named(access, Set.of("exit", "halt"))),
                uses(root, "environment", "what comes from outside comes in at one door", ROOT)
                        .of(access -> in(access, "java.lang.System") && named(access, Set.of("getenv"))),
                uses(root, "sleeps", "time is given, so that in tests days pass in seconds", ROOT)
                        .of(Powers::sleeps),
                uses(root, "fxThread", "one class crosses over to the screen's thread", "desktop.kit.Fx")
                        .of(access -> in(access, "javafx.application.Platform") && named(access, Set.of("runLater"))));
    }

    static boolean sleeps(JavaAccess<?> access) {
        return named(access, PARKS)
                && in(
                        access,
                        "java.lang.Thread",
                        "java.util.concurrent.TimeUnit",
                        "java.util.concurrent.locks.LockSupport");
    }

    private static boolean makesAClient(JavaAccess<?> access) {
        return in(access, "okhttp3.OkHttpClient", "okhttp3.OkHttpClient$Builder")
                && named(access, Set.of("<init>", "newBuilder"));
    }

    private static boolean startsAThread(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        return (owner.startsWith("java.lang.Thread") && named(access, STARTERS))
                || owner.equals("java.util.concurrent.Executors")
                || owner.equals("java.util.Timer")
                || (owner.equals("java.util.concurrent.CompletableFuture")
                        && access.getTarget().getName().endsWith("Async"));
    }

    private static boolean printsErrors(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return target.getFullName().equals("java.lang.System.err")
                || target.getName().equals("printStackTrace");
    }

    /// `now` with a clock of one's own is fine; without one, or with a zone alone, it asks the machine.
    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getFullName();
        String target = access.getTarget().getFullName();
        return (owner.startsWith("java.time.")
                        && (target.endsWith(".now()") || target.endsWith(".now(java.time.ZoneId)")))
                || (in(access, "java.time.Clock", "java.time.InstantSource", "java.lang.System")
                        && named(access, CLOCKS));
    }

    private static boolean in(JavaAccess<?> access, String... owners) {
        return Set.of(owners).contains(access.getTargetOwner().getFullName());
    }

    private static boolean named(JavaAccess<?> access, Set<String> names) {
        return names.contains(access.getTarget().getName());
    }

    private static Types types(String root, String name, String because, String... places) {
        return packages -> new Rule(
                name + " only in its place",
                ".elsewhere.Powers." + name,
                noClasses()
                        .that()
                        .haveNameNotMatching(places(root, places))
                        .should()
                        .dependOnClassesThat(
                                describe("are in " + List.of(packages), type -> matches(type.getFullName(), packages)))
                        .because(because));
    }

    private static Uses uses(String root, String name, String because, String... places) {
        return use -> new Rule(
                name + " only in its place",
                ".elsewhere.Powers." + name,
                noClasses()
                        .that()
                        .haveNameNotMatching(places(root, places))
                        .should()
                        .accessTargetWhere(describe("use " + name, use))
                        .because(because));
    }

    private static boolean matches(String type, String... packages) {
        for (String wanted : packages) {
            String prefix = wanted.replace("..", ".");
            if (type.equals(wanted) || (wanted.endsWith("..") && type.startsWith(prefix))) {
                return true;
            }
        }
        return false;
    }

    /// A place is a room, a class in a room, or the root package alone.
    private static String places(String root, String... places) {
        StringBuilder pattern = new StringBuilder("(");
        for (String place : places) {
            String rest = place.equals(ROOT) ? "\\.[A-Z].*" : Pattern.quote("." + place) + "([.$].*)?";
            pattern.append(pattern.length() == 1 ? "" : "|")
                    .append(Pattern.quote(root))
                    .append(rest);
        }
        return pattern.append(")").toString();
    }

    private interface Types {
        Rule of(String... packages);
    }

    private interface Uses {
        Rule of(Predicate<JavaAccess<?>> use);
    }
}
