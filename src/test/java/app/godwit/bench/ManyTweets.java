package app.godwit.bench;

import app.godwit.archive.ArchiveFixture;
import app.godwit.archive.TweetJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Invented tweets, as many as asked for, the same ones each time: own tweets, threads, replies, retweets,
/// links, pictures and videos in about the shares of real archives, 1.5 KB of JSON each.
final class ManyTweets {
    private static final long SEED = 20261121;
    private static final int FRIENDS = 5_000;
    private static final Instant START = Instant.parse("2013-01-01T00:00:00Z");
    private static final long SECONDS_APART = 397;
    /// A prime: archives are in no order, so neither are these.
    private static final long STRIDE = 7_368_787;
    private static final String[] CLIENTS = {"Web App", "for iPhone", "for Android", "for Desks", "Tide Tables"};
    private static final String[] LANGUAGES = {"en", "en", "en", "de", "ja", "th", "ar", "und"};
    private static final String[] SYLLABLES = {
        "ta", "ri", "no", "sel", "wa", "der", "ko", "mi", "lun", "fe", "ha", "vö", "gå", "st", "en", "o", "qua", "ly"
    };
    private static final String[] WORDS = words();

    private final Random random = new Random(SEED);

    private ManyTweets() {}

    static Stream<TweetJson> of(int count) {
        var tweets = new ManyTweets();
        return IntStream.range(0, count).mapToObj(nth -> tweets.tweet((int) (nth * STRIDE % count)));
    }

    /// The same, but each written for oneself: a third of them continue another.
    static Stream<TweetJson> ownOnly(int count) {
        var tweets = new ManyTweets();
        return IntStream.range(0, count)
                .map(nth -> (int) (nth * STRIDE % count))
                .mapToObj(nth -> tweets.dressed(tweets.own(nth)));
    }

    /// The id of one of them.
    private static long id(int nth) {
        return TweetJson.idAt(START.plusSeconds(nth * SECONDS_APART), nth % 4096);
    }

    private static String[] words() {
        var random = new Random(SEED);
        var made = IntStream.range(0, 3_000)
                .mapToObj(nth -> random.ints(1 + random.nextInt(4), 0, SYLLABLES.length)
                        .mapToObj(syllable -> SYLLABLES[syllable])
                        .collect(Collectors.joining()));
        var others = List.of("&", "<3", "🐦", "👩‍🌾", "นกอพยพกลับมา", "طيور", "渡り鳥が来た", "Ｗｉｎｄ", "İstanbul");
        var all = new ArrayList<>(made.toList());
        others.forEach(word -> all.add(20 + random.nextInt(100), word));
        return all.toArray(String[]::new);
    }

    private TweetJson tweet(int nth) {
        var kind = random.nextInt(100);
        var friend = random.nextInt(FRIENDS);
        var name = "friend" + friend;
        var tweet = kind < 20
                ? base(nth, "RT @" + name + ": " + text(24)).mention(person(friend), name, "Friend " + friend)
                : kind < 55 ? reply(nth, friend) : own(nth);
        return dressed(tweet);
    }

    private TweetJson dressed(TweetJson tweet) {
        return tweet.with("lang", LANGUAGES[random.nextInt(LANGUAGES.length)])
                .with("favorite_count", "" + random.nextInt(50))
                .with("source", source());
    }

    private TweetJson reply(int nth, int friend) {
        var name = "friend" + friend;
        var theirs = id(nth) - (random.nextInt(1_000_000) << 22);
        return base(nth, "@" + name + " " + text(20))
                .mention(person(friend), name, "Friend " + friend)
                .reply(theirs, person(friend), name);
    }

    private TweetJson own(int nth) {
        var link = link();
        var picture = link();
        var shown = random.nextInt(10);
        var text = text(30) + "#waders " + link + (shown < 3 ? " " + picture : "");
        var tweet = base(nth, text)
                .hashtag("waders")
                .url(link, "https://tern.example/" + word() + "/" + Long.toString(random.nextLong(1L << 50), 36));
        if (shown < 2) {
            tweet.photo(id(nth) - 1, picture, Long.toString(random.nextLong(1L << 60), 36) + ".jpg");
        } else if (shown < 3) {
            tweet.video(id(nth) - 1, picture, Long.toString(random.nextLong(1L << 60), 36) + ".mp4");
        }
        return nth > 0 && random.nextInt(3) == 0 ? tweet.reply(id(nth - 1), ArchiveFixture.OWNER, "ada") : tweet;
    }

    /// X began to write of edits in 2022: most tweets have nothing of it.
    private static TweetJson base(int nth, String text) {
        var tweet = TweetJson.of(id(nth), text);
        if (nth % 5 > 0) {
            tweet.json().remove("edit_info");
        }
        return tweet;
    }

    private String source() {
        var client = CLIENTS[random.nextInt(CLIENTS.length)];
        return "<a href=\"https://clients.example/download\" rel=\"nofollow\">Tern %s</a>".formatted(client);
    }

    private String link() {
        return "https://t.co/" + Long.toString(1L << 49 | random.nextLong(1L << 49), 36);
    }

    private String text(int most) {
        return random.doubles(4 + random.nextInt(most))
                .mapToObj(one -> WORDS[(int) (one * one * one * WORDS.length)] + " ")
                .collect(Collectors.joining());
    }

    private String word() {
        return WORDS[random.nextInt(100, WORDS.length)];
    }

    private static long person(int friend) {
        return 100_000_000L + friend;
    }
}
