package app.godwit.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.godwit.lists.UserJson.Generation;
import app.godwit.tweets.Person;
import app.godwit.tweets.Tie;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every source in every generation, whole and damaged.
class SourcesTest {
    private static final long SEED = Long.getLong("godwit.seed", 20261121);
    private static final int DAMAGES = Integer.getInteger("godwit.damages", 60);

    @TempDir
    private Path folder;

    private final Gathered gathered = new Gathered();

    static Stream<Arguments> sources() {
        return Fixtures.all().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(source -> Arguments.of(source.getKey(), source.getValue()));
    }

    private ListReport read(String text) throws IOException, NotAList {
        return ListReader.read(Files.writeString(folder.resolve("source"), text), gathered);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void namesBothAndTiesThem(String name, String text) throws Exception {
        var report = read(text);
        assertThat(report.people()).isEqualTo(2);
        assertThat(report.following()).isEqualTo(2);
        assertThat(gathered.problems).isEmpty();
        if (!name.equals("following.js")) {
            assertThat(gathered.handles()).containsExactly("bob", "cleo");
        }
        assertThat(gathered.people.toString()).doesNotContain(HarFixture.SECRET, "Not bob's words");
    }

    /// Where the raw user is there, what t.co stands for is known.
    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void expandsLinksWhereTheRawUserIsThere(String name, String text) throws Exception {
        read(text);
        var bob = gathered.people.keySet().iterator().next();
        if (text.contains("rest_id")) {
            assertThat(bob.bio()).startsWith("knots").endsWith("https://tern.example/@bob");
            assertThat(bob.website()).isEqualTo("https://bob.example");
        } else {
            assertThat(bob.bio()).doesNotContain("tern.example/@bob");
        }
    }

    @Test
    void takesWhatFedifinderFound() throws Exception {
        read(Fixtures.all().getOrDefault("fedifinder csv", ""));
        assertThat(gathered.people)
                .containsEntry(
                        new Person(
                                0,
                                "bob",
                                "Bob",
                                "knots",
                                "Shore",
                                "https://bob.example",
                                "find me",
                                "",
                                "bob@tern.example"),
                        Set.of(Tie.FOLLOWING));
    }

    @Test
    void leavesPeopleOfListsUntied() throws Exception {
        read("username,name,following,follower,lists,handles\nbob,Bob,,,\"[\"\"Waders\"\"]\",[]\n");
        assertThat(gathered.people.values()).containsExactly(Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "search_bsky_user_on_follow_page, FOLLOWING",
        "search_bsky_user_on_block_page, BLOCKED",
        "search_bsky_user_on_list_members_page, ''"
    })
    void tellsByThePageWhatSkyFollowerBridgeSearched(String page, String tie) throws Exception {
        read(Fixtures.storage(page, false));
        assertThat(gathered.people.values()).containsOnly(tie.isEmpty() ? Set.of() : Set.of(Tie.valueOf(tie)));
    }

    @Test
    void leavesOutOtherNetworksOfSkyFollowerBridge() throws Exception {
        read(Fixtures.storage("x", false).replace("https://x.com/cleo", "https://pictures.example/cleo"));
        assertThat(gathered.handles()).containsExactly("bob");
        assertThat(gathered.sentences())
                .containsExactly("1 entries are of another network than X; they were left out.");
    }

    @Test
    void doesNotTieWhomTheExporterSawOnAFriendsPage() throws Exception {
        read(Fixtures.database(Generation.CORE, List.of("captures", "users"))
                .replaceFirst("\"following\":true", "\"following\":false"));
        assertThat(gathered.ties(7)).isEmpty();
        assertThat(gathered.ties(8)).containsExactly(Tie.FOLLOWING);
    }

    @ParameterizedTest
    @CsvSource({"follower, FOLLOWER", "mute, MUTED", "block, BLOCKED"})
    void readsEachFileOfNumbers(String type, String tie) throws Exception {
        read(Fixtures.all().getOrDefault("following.js", "").replace("YTD.following", "YTD." + type));
        assertThat(gathered.ties(7)).containsExactly(Tie.valueOf(tie));
    }

    @Test
    void readsMastodonsListOfTheMuted() throws Exception {
        read("Account address,Hide notifications\nbob@tern.example,true\n");
        assertThat(gathered.people.values()).containsExactly(Set.of(Tie.MUTED));
    }

    static Stream<Arguments> encodings() {
        return Stream.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE")
                .flatMap(name -> Stream.of("", "\uFEFF")
                        .filter(mark -> mark.isEmpty() || !name.equals("windows-1252"))
                        .map(mark -> Arguments.of(Charset.forName(name), mark)));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void tellsTheEncodingAlsoFarBehindTheBeginning(Charset charset, String mark) throws Exception {
        var rows = "plain_1,Plain\n".repeat(6_000);
        var text = mark + "handle,name\n" + rows + "bob,Bjørn Ångström\n";
        ListReader.read(Files.write(folder.resolve("source"), text.getBytes(charset)), gathered);
        assertThat(gathered.people).containsKey(Person.named(0, "bob", "Bjørn Ångström"));
    }

    @Test
    void asksWhichColumnHoldsThePeople() {
        assertThatThrownBy(() -> read("who;where;since\nbob;Shore;2019\n"))
                .hasMessage(
                        "Which column holds the people? The columns are “who”, “where”, “since”: name the one with X"
                                + " handles `handle`, with X numbers `id`, or with Fediverse addresses `mastodon`, and"
                                + " import the file again.");
    }

    /// Cut anywhere: people, or a sentence.
    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void keepsWhatStandsBeforeTheEnd(String name, String text) throws Exception {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (var i = 1; i < DAMAGES; i++) {
            survives(name, Arrays.copyOf(bytes, bytes.length * i / DAMAGES));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void givesPeopleOrASentenceWhateverIsWrong(String name, String text) throws Exception {
        var random = new Random(SEED);
        for (var i = 0; i < DAMAGES; i++) {
            survives(name + ", seed " + SEED + ", try " + i, damaged(text.getBytes(StandardCharsets.UTF_8), random));
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        for (var n = 1 + random.nextInt(12); n > 0; n--) {
            var at = random.nextInt(bytes.length);
            var length = Math.min(random.nextInt(40), bytes.length - at);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) "\"{}[]:,\\\n;".charAt(random.nextInt(10));
                case 2 -> System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                default -> Arrays.fill(bytes, at, at + length, (byte) ' ');
            }
        }
        return bytes;
    }

    private void survives(String what, byte[] bytes) throws IOException {
        var now = new Gathered();
        try {
            var report = ListReader.read(Files.write(folder.resolve("damaged"), bytes), now);
            assertThat(report.people()).as(what).isPositive();
        } catch (NotAList no) {
            assertThat(no.getMessage()).as(what).matches("(?s)[A-Z/].*[.]");
            assertThat(no.getMessage().lines()).as(what).hasSize(1);
        }
        assertThat(now.sentences()).as(what).allMatch(sentence -> sentence.endsWith("."));
        assertThat(now.people.toString() + now.problems).as(what).doesNotContain("Bearer");
    }
}
