package app.godwit.bench;

import app.godwit.handles.HandleFinder;
import app.godwit.tweets.Person;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finding the addresses in 100,000 profiles, against one pass of a single simple pattern over the same texts.
///
/// One profile in seven names an address in some way, two in three have a website, as measured in follow lists; the
/// words are in six scripts.
final class ExtractBench implements Benchmark {
    private static final int PROFILES = 100_000;
    private static final int ROUNDS = 3;
    private static final long SEED = 20261121;
    private static final Pattern SIMPLE =
            Pattern.compile("@?[a-z0-9_.-]+@[a-z0-9-]+(?:[.][a-z0-9-]+)+", Pattern.CASE_INSENSITIVE);

    private static final List<String> WORDS = List.of(
            "birds",
            "and",
            "maps",
            "I",
            "write",
            "about",
            "the",
            "shore.",
            "Editor",
            "at",
            "a",
            "small",
            "paper,",
            "opinions",
            "mine",
            "|",
            "she/her",
            "•",
            "coffee",
            "🐦",
            "notes",
            "on",
            "rail",
            "&",
            "ferries",
            "Ornithologue",
            "à",
            "l’aube,",
            "père",
            "นักดูนก",
            "และ",
            "คนเดินทาง",
            "مراقب",
            "طيور",
            "وقارئ",
            "鳥と",
            "海の写真",
            "📷",
            "日記。",
            "chercheuse",
            "climate",
            "data",
            "since",
            "2009",
            "Berlin",
            "dad",
            "of",
            "two",
            "tide",
            "tables",
            "@rivermap",
            "#waders");
    private static final List<String> ADDRESSES = List.of(
            "@%s@tern.example",
            "Mastodon: @%s@knot.example",
            "🐘 %s@dunlin.example",
            "https://tern.example/@%s",
            "%s at plover dot example",
            "%s (at) tern [dot] example",
            "tern.example/users/%s",
            "%s.bsky.social",
            "mail: %s@post.example",
            "@%s＠knot.example");
    private static final List<String> PLACES =
            List.of("", "", "Lisbon", "Bangkok กรุงเทพฯ", "القاهرة", "東京", "she/they");

    @Override
    public String name() {
        return "extract";
    }

    /// The best of three rounds each, taking turns, so that both meet a warm machine.
    @Override
    public Result run() throws Exception {
        var random = new Random(SEED);
        var people = IntStream.range(0, PROFILES)
                .mapToObj(nth -> person(nth, random))
                .toList();
        var ours = new Stopwatch();
        var bound = new Stopwatch();
        for (var round = 0; round < ROUNDS; round++) {
            var _ = bound.time(() -> people.forEach(ExtractBench::simply));
            var _ = ours.time(() -> find(people));
        }
        return new Result(ours.best(), bound.best(), 10, "s");
    }

    private static void simply(Person person) {
        for (var text : List.of(person.name(), person.bio(), person.location(), person.website(), person.pinned())) {
            var matcher = SIMPLE.matcher(text);
            while (matcher.find()) {
                // Nothing less can be done.
            }
        }
    }

    private static void find(List<Person> people) {
        var finder = new HandleFinder();
        var found =
                people.stream().filter(person -> !finder.find(person).isEmpty()).count();
        if (found < PROFILES / 10 || found > PROFILES / 5) {
            throw new IllegalStateException(found + " people with an address");
        }
    }

    private static Person person(int nth, Random random) {
        var handle = "bird" + nth;
        var website = random.nextInt(3) == 0 ? "" : "https://www.site" + random.nextInt(9_000) + ".example/about";
        var pinned = random.nextInt(4) == 0 ? words(random, 30) + " https://paper.example/story/" + nth : "";
        var bio = words(random, 22);
        if (random.nextInt(7) == 0) {
            bio += " " + one(ADDRESSES, random).formatted(handle);
        }
        return new Person(nth + 1, handle, words(random, 2), bio, one(PLACES, random), website, pinned, "", "");
    }

    private static String words(Random random, int most) {
        var text = new StringBuilder();
        for (var left = 1 + random.nextInt(most); left > 0; left--) {
            text.append(text.isEmpty() ? "" : " ").append(one(WORDS, random));
        }
        return text.toString();
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
