package app.godwit.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Builds an invented X archive, as zip or as folder, with any tweets, files and faults.
public final class ArchiveFixture {
    public static final long OWNER = 1001;

    private static final ObjectWriter JSON = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE))
            .build()
            .writerWithDefaultPrettyPrinter();

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, byte[]> raw = new LinkedHashMap<>();
    private final Set<String> left = new HashSet<>();
    private final List<Long> headers = new ArrayList<>();
    private final Faulty faulty = new Faulty();
    private final List<Supplier<Stream<TweetJson>>> all = new ArrayList<>();
    private String top = "";
    private final Map<String, Map<String, byte[]>> media = new LinkedHashMap<>();
    private FixtureEra era = FixtureEra.CURRENT;
    private MediaForm mediaForm = MediaForm.LOOSE;
    private boolean partial;

    private record Part(String wrapper, Supplier<Stream<Map<String, ?>>> items) {}

    private ArchiveFixture() {
        items(
                "account.js",
                "account",
                Map.of(
                        "email",
                        "ada@mail.example",
                        "username",
                        "ada",
                        "accountId",
                        "" + OWNER,
                        "accountDisplayName",
                        "Ada 🐦"));
        items(
                "profile.js",
                "profile",
                Map.of(
                        "description",
                        Map.of("bio", "Waders & waves", "website", "https://ada.example", "location", "Shore")));
    }

    public static ArchiveFixture ofAda() {
        return new ArchiveFixture();
    }

    /// Writes all as another era did.
    public ArchiveFixture as(FixtureEra other) {
        era = other;
        return this;
    }

    public ArchiveFixture mediaAs(MediaForm form) {
        mediaForm = form;
        return this;
    }

    /// Adds a part with these tweets, and their headers.
    public ArchiveFixture tweets(TweetJson... part) {
        Arrays.stream(part).forEach(tweet -> headers.add(tweet.id()));
        return tweets(() -> Arrays.stream(part));
    }

    /// Adds a part whose tweets are made while writing, without headers.
    public ArchiveFixture tweets(Supplier<Stream<TweetJson>> part) {
        var nth = parts.keySet().stream()
                .filter(name -> name.matches("tweets(-part\\d+)?\\.js"))
                .count();
        var name = nth == 0 ? "tweets.js" : "tweets-part" + nth + ".js";
        parts.put(name, new Part("tweet", () -> part.get().map(TweetJson::json)));
        all.add(part);
        return this;
    }

    public ArchiveFixture deleted(TweetJson... items) {
        return items("deleted-tweets.js", "tweet", json(items));
    }

    public ArchiveFixture community(TweetJson... items) {
        return items("community-tweet.js", "tweet", json(items));
    }

    public ArchiveFixture circle(TweetJson... items) {
        return items("twitter-circle-tweet.js", "tweet", json(items));
    }

    private static Stream<Map<String, ?>> json(TweetJson... items) {
        return Arrays.stream(items).map(TweetJson::json);
    }

    public ArchiveFixture notes(NoteJson... notes) {
        return items("note-tweet.js", "noteTweet", Arrays.stream(notes).map(NoteJson::json));
    }

    public ArchiveFixture following(long... ids) {
        return accounts("following.js", "following", ids);
    }

    public ArchiveFixture followers(long... ids) {
        return accounts("follower.js", "follower", ids);
    }

    public ArchiveFixture muted(long... ids) {
        return accounts("mute.js", "muting", ids);
    }

    public ArchiveFixture blocked(long... ids) {
        return accounts("block.js", "blocking", ids);
    }

    private ArchiveFixture accounts(String file, String wrapper, long... ids) {
        return items(
                file,
                wrapper,
                LongStream.of(ids)
                        .mapToObj(id -> Map.of(
                                "accountId", "" + id, "userLink", "https://twitter.com/intent/user?user_id=" + id)));
    }

    public ArchiveFixture renamed(String from, String to) {
        var change = Map.of("changedAt", "2019-05-01T10:00:00.000Z", "changedFrom", from, "changedTo", to);
        return items(
                "screen-name-change.js",
                "screenNameChange",
                Map.of("accountId", "" + OWNER, "screenNameChange", change));
    }

    public ArchiveFixture locked() {
        return items(
                "protected-history.js",
                "protectedHistory",
                Map.of("protectedAt", "2024-01-01T00:00:00.000Z", "action", "Unprotect"),
                Map.of("protectedAt", "2024-02-01T00:00:00.000Z", "action", "Protect"));
    }

    /// A header without its tweet.
    public ArchiveFixture header(long id) {
        headers.add(id);
        return this;
    }

    /// A file of the tweets' media folder.
    public ArchiveFixture media(long tweet, String fileName, byte[] bytes) {
        return media("tweets_media", tweet + "-" + fileName, bytes);
    }

    public ArchiveFixture media(String folder, String fileName, byte[] bytes) {
        media.computeIfAbsent(folder, key -> new LinkedHashMap<>()).put(fileName, bytes);
        return this;
    }

    /// A data file, named as today; the items without their wrapper.
    @SafeVarargs
    public final ArchiveFixture items(String file, String wrapper, Map<String, ?>... items) {
        return items(file, wrapper, Arrays.stream(items));
    }

    private ArchiveFixture items(String file, String wrapper, Stream<? extends Map<String, ?>> items) {
        var all = items.<Map<String, ?>>map(item -> item).toList();
        parts.put(file, new Part(wrapper, all::stream));
        return this;
    }

    /// Says of itself that it is one of several parts.
    public ArchiveFixture partial() {
        partial = true;
        return this;
    }

    /// What operating systems put beside the files when they unpack and pack.
    public ArchiveFixture noise() {
        return file("__MACOSX/data/._tweets.js", "no")
                .file("__MACOSX/" + era.folder() + era.named("tweets") + ".js", "no")
                .file(era.folder() + "._" + era.named("tweets") + ".js", "no")
                .file(era.folder() + ".DS_Store", "no")
                .file(".DS_Store", "no")
                .file("Thumbs.db", "no");
    }

    /// Any file, path from the archive's root.
    public ArchiveFixture file(String path, byte[] bytes) {
        raw.put(path, bytes);
        return this;
    }

    public ArchiveFixture file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Leaves a data file out.
    public ArchiveFixture without(String file) {
        left.add(file);
        return this;
    }

    public ArchiveFixture inFolder(String name) {
        top = name + "/";
        return this;
    }

    /// The files in memory, healthy.
    Map<String, byte[]> files() throws IOException {
        return Faulty.gather(this::content);
    }

    /// Lets something go wrong when it is written.
    public ArchiveFixture with(Fault... faults) {
        faulty.add(faults);
        return this;
    }

    public Path zip(Path file) throws IOException {
        return zip(file, name -> true);
    }

    /// A part of the archive.
    ///
    /// @param names of the files in it
    public Path zip(Path file, Predicate<String> names) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            write((name, body) -> {
                if (names.test(name)) {
                    entry(zip, top + name, body);
                } else {
                    body.write(OutputStream.nullOutputStream());
                }
            });
        }
        faulty.afterwards(file);
        return file;
    }

    private void entry(ZipOutputStream zip, String name, Body body) throws IOException {
        if (mediaForm == MediaForm.STORED_ZIP && name.endsWith(".zip")) {
            var bytes = new ByteArrayOutputStream();
            body.write(bytes);
            FixtureZips.stored(zip, name, bytes.toByteArray());
            return;
        }
        zip.putNextEntry(new ZipEntry(name));
        body.write(zip);
        zip.closeEntry();
    }

    public Path folder(Path folder) throws IOException {
        write((name, body) -> {
            var file = folder.resolve(top + name);
            Files.createDirectories(file.getParent());
            try (var out = Files.newOutputStream(file)) {
                body.write(out);
            }
        });
        return folder;
    }

    @FunctionalInterface
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    @FunctionalInterface
    interface Sink {
        void file(String name, Body body) throws IOException;
    }

    private void write(Sink healthy) throws IOException {
        faulty.write(this::content, healthy);
    }

    private void content(Sink sink) throws IOException {
        if (era == FixtureEra.CLASSIC) {
            classic(sink);
        } else {
            later(sink);
        }
        for (var file : raw.entrySet()) {
            sink.file(file.getKey(), out -> out.write(file.getValue()));
        }
    }

    private void classic(Sink sink) throws IOException {
        var tweets = all.stream().flatMap(Supplier::get).toList();
        new ClassicWriter(JSON, tweets).write(left, (name, body) -> {
            if (!raw.containsKey(name)) {
                sink.file(name, body);
            }
        });
    }

    private void later(Sink sink) throws IOException {
        sink.file("Your archive.html", out -> out.write("<p>Open me</p>".getBytes(StandardCharsets.UTF_8)));
        sink.file("assets/js/main.js", out -> out.write("window.main = [".getBytes(StandardCharsets.UTF_8)));
        if (!headers.isEmpty() && era.hasHeaders()) {
            items("tweet-headers.js", "tweet", headers.stream().map(ArchiveFixture::header));
        }
        var counts = new LinkedHashMap<String, Integer>();
        for (var part : parts.entrySet()) {
            var file = era.named(part.getKey());
            var path = era.folder() + file;
            if (!left.contains(part.getKey()) && !raw.containsKey(path)) {
                sink.file(path, out -> counts.put(file, list(file, part.getValue(), out)));
            }
        }
        if (!left.contains("manifest.js") && era.hasManifest()) {
            sink.file("data/manifest.js", out -> manifest(counts, out));
        }
        writeMedia(sink);
    }

    private void writeMedia(Sink sink) throws IOException {
        for (var files : media.entrySet()) {
            var path = era.folder() + era.named(files.getKey()) + "/";
            if (mediaForm != MediaForm.LOOSE) {
                sink.file(path + "media-part1.zip", out -> out.write(FixtureZips.of(files.getValue())));
                continue;
            }
            for (var file : files.getValue().entrySet()) {
                sink.file(path + file.getKey(), out -> out.write(file.getValue()));
            }
        }
    }

    private static Map<String, String> header(Long id) {
        return Map.of(
                "tweet_id", "" + id, "user_id", "" + OWNER, "created_at", TweetJson.created(TweetJson.posted(id)));
    }

    private int list(String file, Part part, OutputStream out) throws IOException {
        var stem = file.replaceAll("(-part\\d+)?\\.js", "").replace('-', '_');
        out.write("window.YTD.%s.part0 = [\n  ".formatted(stem).getBytes(StandardCharsets.UTF_8));
        var count = 0;
        for (var items = part.items().get().iterator(); items.hasNext(); count++) {
            out.write(count == 0 ? new byte[0] : ",\n  ".getBytes(StandardCharsets.UTF_8));
            JSON.writeValue(out, era.item(part.wrapper(), items.next()));
        }
        out.write("\n]".getBytes(StandardCharsets.UTF_8));
        return count;
    }

    /// `note-tweet-part1.js` → `noteTweet`.
    private static String typeName(String file) {
        return Pattern.compile("-([a-z])")
                .matcher(file.replaceAll("(-part\\d+)?\\.js", ""))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private void manifest(Map<String, Integer> counts, OutputStream out) throws IOException {
        var types = new LinkedHashMap<String, List<Map<String, String>>>();
        counts.forEach((file, count) -> types.computeIfAbsent(typeName(file), key -> new ArrayList<>())
                .add(Map.of("fileName", "data/" + file, "count", "" + count)));
        var dataTypes = new LinkedHashMap<String, Object>();
        types.forEach((type, files) -> dataTypes.put(type, Map.of("files", files)));
        out.write("window.__THAR_CONFIG = ".getBytes(StandardCharsets.UTF_8));
        JSON.writeValue(
                out,
                Map.of(
                        "userInfo",
                        Map.of("accountId", "" + OWNER, "userName", "ada", "displayName", "Ada"),
                        "archiveInfo",
                        Map.of("isPartialArchive", partial),
                        "dataTypes",
                        dataTypes));
    }
}
