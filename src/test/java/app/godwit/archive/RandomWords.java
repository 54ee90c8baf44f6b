package app.godwit.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Invented words, links and people for a random archive.
final class RandomWords {
    static final long FIRST_PERSON = 50_000;
    private static final int PEOPLE = 300;

    private static final List<String> WORDS = List.of(
            "tide",
            "wader",
            "& so",
            "a < b",
            "🐦",
            "👩‍👩‍👧‍👦",
            "นก",
            "鳥が",
            "وصلت",
            "&amp;",
            "mud > sand",
            "é",
            "\n",
            "knots",
            "again");

    private final Random random;
    private int links;

    RandomWords(Random random) {
        this.random = random;
    }

    long person() {
        return FIRST_PERSON + random.nextInt(PEOPLE);
    }

    /// People have two handles in turn, all of one length.
    String handle(long person) {
        return (random.nextBoolean() ? "old" : "new") + person;
    }

    String link() {
        return "https://t.co/" + (1_000_000 + ++links);
    }

    String some(int count) {
        var some = new ArrayList<String>();
        for (var n = 0; n < count; n++) {
            some.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return "x" + String.join(" ", some);
    }

    /// Words with mentions, tags and links among them.
    TweetJson decorated(long id) {
        var person = person();
        var handle = handle(person);
        var link = link();
        var mentions = random.nextInt(3) == 0;
        var text = some(1 + random.nextInt(12)) + (mentions ? " @" + handle : "") + " #tag "
                + (random.nextBoolean() ? link : "");
        var tweet = TweetJson.of(id, text).hashtag("tag");
        if (mentions) {
            tweet.mention(person, handle, "Person " + person);
        }
        return text.endsWith(link) ? tweet.url(link, "https://tern.example/" + links) : tweet;
    }
}
