package app.godwit.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;

/// A big invented archive in which all that is hard to count happens often, the same for the same seed.
final class RandomArchive {
    private static final int PARTS = 4;
    private static final int PEOPLE = 300;
    private static final String MEDIA = "https://t.co/media";
    private static final List<String> HANDLES = List.of("ada", "ada_old", "ada_older");

    private final Random random;
    private final ArchiveFixture fixture = ArchiveFixture.ofAda();
    private final Map<Integer, List<TweetJson>> parts = new TreeMap<>();
    private final List<NoteJson> notes = new ArrayList<>();
    private final RandomWords words;
    /// Own tweets, and replies to others, below which a thread may go on.
    private final List<Long> roots = new ArrayList<>();

    private Instant now = Instant.parse("2021-01-01T00:00:00.123Z");
    private int serial;

    private RandomArchive(long seed) {
        random = new Random(seed);
        words = new RandomWords(random);
    }

    static ArchiveFixture of(long seed, int tweets) {
        var archive = new RandomArchive(seed);
        for (var n = 0; n < tweets; n++) {
            archive.add();
        }
        return archive.finished();
    }

    private ArchiveFixture finished() {
        for (var part : parts.values()) {
            Collections.shuffle(part, random);
            fixture.tweets(part.toArray(TweetJson[]::new));
        }
        return fixture.notes(notes.toArray(NoteJson[]::new))
                .renamed("ada_older", "ada_old")
                .renamed("ada_old", "ada")
                .following(people(7))
                .followers(people(5))
                .muted(people(40))
                .blocked(people(60))
                .items("lists-created.js", "userListInfo", list(1), list(2))
                .items("lists-subscribed.js", "userListInfo", list(2), list(3))
                .deleted(decorated(), decorated(), decorated())
                .community(decorated(), decorated())
                .circle(decorated());
    }

    /// Numbers of some of those whom the tweets may mention, and of some whom nobody mentions.
    private long[] people(int step) {
        return LongStream.range(0, PEOPLE * 2L / step)
                .map(n -> RandomWords.FIRST_PERSON + n * step)
                .toArray();
    }

    private static Map<String, String> list(int number) {
        return Map.of("url", "https://twitter.example/i/lists/" + number);
    }

    private void add() {
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> keep(selfReply(decorated(), root()));
            case 3 -> keep(decorated().reply(0, ArchiveFixture.OWNER, handle()));
            case 4 -> keep(selfReply(decorated(), nextId() - (1L << 40)));
            case 5, 6, 7 -> keep(reply());
            case 8, 9, 10 -> put(retweet());
            case 11 -> keep(quote());
            case 12 -> edited();
            case 13 -> longPost();
            case 14 -> styledPost();
            case 15 -> cutWithoutNote();
            case 16, 17 -> keep(withMedia(TweetJson.of(nextId(), words.some(9) + " " + MEDIA)));
            default -> keep(decorated());
        }
    }

    private void keep(TweetJson tweet) {
        roots.add(tweet.id());
        put(tweet);
    }

    private void put(TweetJson tweet) {
        parts.computeIfAbsent(random.nextInt(PARTS), part -> new ArrayList<>()).add(tweet);
    }

    /// Sometimes in the same second as the tweet before.
    private long nextId() {
        now = now.plusMillis(random.nextInt(4) == 0 ? 5 + random.nextInt(300) : random.nextInt(4_000_000));
        return TweetJson.idAt(now, ++serial % 4096);
    }

    private TweetJson decorated() {
        return words.decorated(nextId());
    }

    private String handle() {
        return HANDLES.get(random.nextInt(HANDLES.size()));
    }

    private long root() {
        return roots.isEmpty() ? 1 : roots.get(random.nextInt(roots.size()));
    }

    private TweetJson selfReply(TweetJson tweet, long parent) {
        return tweet.reply(parent, ArchiveFixture.OWNER, handle());
    }

    private TweetJson reply() {
        var person = words.person();
        var status = random.nextInt(8) == 0 ? 0 : nextId() - (1L << 30);
        return decorated().reply(status, person, random.nextInt(7) == 0 ? "" : words.handle(person));
    }

    private TweetJson retweet() {
        var person = words.person();
        var handle = words.handle(person);
        var name = "Person " + person;
        if (random.nextInt(4) == 0) {
            return withMedia(TweetJson.of(nextId(), "RT @" + handle + ": & look " + MEDIA)
                    .mention(person, handle, name));
        }
        return TweetJson.retweet(nextId(), person, handle, name, TweetJson.of(5, words.some(40)));
    }

    private TweetJson quote() {
        var link = words.link();
        var host = List.of("twitter.com", "x.com", "mobile.twitter.com").get(random.nextInt(3));
        var query = random.nextBoolean() ? "?s=20" : "";
        return TweetJson.of(nextId(), "🐦 & look " + link + (random.nextBoolean() ? " so" : ""))
                .url(link, "https://" + host + "/somebody/status/" + (7_000_000 + serial) + query);
    }

    private TweetJson withMedia(TweetJson tweet) {
        var id = tweet.id();
        for (var n = 0; n <= random.nextInt(4); n++) {
            var film = random.nextInt(4) == 0;
            var name = "m" + n + (film ? ".mp4" : ".jpg");
            if (film) {
                tweet.video(serial * 10L + n, MEDIA, name);
            } else {
                tweet.photo(serial * 10L + n, MEDIA, name);
            }
            if (random.nextInt(5) > 0) {
                fixture.media(id, name, new byte[] {1, 2, 3});
            } else {
                fixture.media(id * 10, name, new byte[] {4});
            }
        }
        return tweet;
    }

    /// Replies may answer any of the versions.
    private void edited() {
        var ids = new long[2 + random.nextInt(3)];
        for (var n = 0; n < ids.length; n++) {
            ids[n] = nextId();
        }
        for (var id : ids) {
            keep(words.decorated(id).versions(ids));
        }
    }

    private void longPost() {
        var link = words.link();
        var full = words.some(80) + " & < > 🐦 " + link + " end";
        var id = nextId();
        put(cut(id, full));
        roots.add(id);
        var leads = random.nextBoolean() ? "https://twitter.com/somebody/status/77" : "https://tern.example/long";
        notes.add(note(id, full).url(link, leads));
    }

    private TweetJson cut(long id, String full) {
        var self = words.link();
        var start = full.substring(0, full.offsetByCodePoints(0, 200));
        return TweetJson.of(id, start + "… " + self).url(self, "https://twitter.com/i/web/status/" + id);
    }

    private NoteJson note(long id, String text) {
        return NoteJson.of(++serial, TweetJson.posted(id).minusMillis(13 + random.nextInt(24)), text);
    }

    private void styledPost() {
        var id = nextId();
        var text = words.some(3 + random.nextInt(10)) + " <bold> & more";
        keep(TweetJson.of(id, text));
        notes.add(note(id, text));
    }

    /// And a note whose tweet is gone, in the same second.
    private void cutWithoutNote() {
        var id = nextId();
        keep(cut(id, "Alone: " + words.some(80)));
        notes.add(note(id, "Nobody's: " + words.some(80)));
    }
}
