package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the fuzzer does with the bytes that it invents, and what must hold whatever they are.
enum AnyBytes {
    /// The bytes are `tweets.js`.
    TWEETS {
        @Override
        void read(byte[] bytes) throws IOException {
            var files = new LinkedHashMap<>(GOOD);
            files.put("data/tweets.js", bytes);
            check("any", new MemoryContainer(files));
        }
    },

    /// The first bytes say which good file is damaged where and how much is cut out; the others are put in there.
    SPLICE {
        @Override
        void read(byte[] bytes) throws IOException {
            if (bytes.length < 5) {
                return;
            }
            var files = new LinkedHashMap<>(GOOD);
            var name = SPLICED.get((bytes[0] & 0xFF) % SPLICED.size());
            files.put(name, spliced(files.getOrDefault(name, new byte[0]), bytes));
            check("any", new MemoryContainer(files));
        }
    },

    /// The bytes are the zip.
    ZIP {
        @Override
        void read(byte[] bytes) throws IOException {
            var file = Files.createTempFile("any", ".zip");
            try {
                Files.write(file, bytes);
                try (var container = Rationed.of(Containers.open(file), file)) {
                    check(file.toString(), container);
                } catch (NotAnArchive said) {
                    assertThat(said.getMessage()).contains(file.toString()).endsWith(".");
                }
            } finally {
                Files.delete(file);
            }
        }
    };

    private static final Map<String, byte[]> GOOD = good();
    private static final List<String> SPLICED = List.of(
            "data/tweets.js",
            "data/note-tweet.js",
            "data/manifest.js",
            "data/following.js",
            "data/account.js",
            "data/tweet-headers.js");

    abstract void read(byte[] bytes) throws IOException;

    private static Map<String, byte[]> good() {
        try {
            return fixture().files();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Small, with one of everything.
    static ArchiveFixture fixture() {
        var noon = Instant.parse("2024-05-06T12:00:00.250Z");
        var first = TweetJson.idAt(noon, 1);
        var words = "The knots & the dunlins fly < low > over the flats 🐦, and nobody counts them.";
        return ArchiveFixture.ofAda()
                .tweets(
                        TweetJson.of(first, words + "… https://t.co/p").photo(5, "https://t.co/p", "a.jpg"),
                        TweetJson.of(first + 1, "@bob & 🐦 #waders https://t.co/q")
                                .reply(first, ArchiveFixture.OWNER, "ada")
                                .mention(7, "bob", "Bob")
                                .hashtag("waders")
                                .url("https://t.co/q", "https://twitter.com/bob/status/123")
                                .versions(first + 1, first + 2))
                .notes(NoteJson.of(1, noon, words + " More #waders.").hashtag("waders"))
                .following(7, 8);
    }

    /// Byte 0 is the file, 1 and 2 the place, 3 and 4 how much is cut out.
    private static byte[] spliced(byte[] good, byte[] bytes) {
        var from = number(bytes, 1) % (good.length + 1);
        var to = Math.min(good.length, from + number(bytes, 3));
        var result = Arrays.copyOf(good, from + bytes.length - 5 + good.length - to);
        System.arraycopy(bytes, 5, result, from, bytes.length - 5);
        System.arraycopy(good, to, result, from + bytes.length - 5, good.length - to);
        return result;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static void check(String path, Container container) throws IOException {
        var collected = new Collected();
        try {
            var report = ArchiveReader.read(path, container, collected);
            Soundness.check(report, collected);
        } catch (NotAnArchive said) {
            assertThat(said.getMessage()).contains(Path.of(path).toString()).endsWith(".");
        }
    }
}
