package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.posts.Limits.Mixing;
import app.godwit.posts.Limits.UrlCount;
import app.godwit.posts.Wording.Parts;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SplitterTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", "", List.of()),
                Arguments.of("short", "", List.of("short")),
                Arguments.of("short", "(today)", List.of("short\n\n(today)")),
                Arguments.of("", "(today)", List.of("(today)")),
                // After a sentence, …
                Arguments.of(
                        "The tide is out. The birds are in. Nobody is in a hurry.",
                        "",
                        List.of("The tide is out. The birds are in.", "Nobody is in a hurry.")),
                // … between words where a sentence is too long, …
                Arguments.of(
                        "Yes. The quick brown godwit jumps over the lazy tide table",
                        "",
                        List.of("Yes. The quick brown godwit jumps over", "the lazy tide table")),
                // … and anywhere where there are no words.
                Arguments.of("a".repeat(90), "", List.of("a".repeat(40), "a".repeat(40), "a".repeat(10))),
                // The last line never stands alone, and never makes a part too long.
                Arguments.of(
                        "The quick brown godwit jumps over tables",
                        "(today)",
                        List.of("The quick brown godwit jumps", "over tables\n\n(today)")),
                Arguments.of("b".repeat(38), "(today)", List.of("b".repeat(31), "b".repeat(7) + "\n\n(today)")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void splitsAtTheBestPlace(String text, String last, List<String> parts) {
        assertThat(splitter(40).split(text, last, 40, Locale.ENGLISH)).isEqualTo(parts);
    }

    @Test
    void numbersPartsWhenAskedTo() {
        var text = "The tide is out. The birds are in. Nobody is in a hurry.";
        assertThat(numbered(40).split(text, "(today)", 40, Locale.ENGLISH))
                .containsExactly("The tide is out. The birds are (1/2)", "in. Nobody is in a hurry. (2/2)\n\n(today)");
        assertThat(numbered(40).split("short", "(today)", 40, Locale.ENGLISH)).containsExactly("short\n\n(today)");
    }

    @Test
    void leavesRoomForLongNumbers() {
        var parts = numbered(20).split("tide ".repeat(200), "", 20, Locale.ENGLISH);
        assertThat(parts).hasSizeGreaterThan(99).allMatch(part -> part.length() <= 20);
        assertThat(parts.getLast()).endsWith("(%1$d/%1$d)".formatted(parts.size()));
    }

    private static Splitter numbered(int limit) {
        return new Splitter(new Counter(limits(limit)), Parts.NUMBERED);
    }

    @Test
    void neverSplitsALink() {
        var link = "https://tidelib.example/a/b?c=d-e";
        assertThat(splitter(40)
                        .split("Words before it and then " + link + " and words after it", "", 40, Locale.ENGLISH))
                .containsExactly("Words before it and then", link + " and", "words after it");
    }

    @Test
    void neverBeginsAPartWithASignThatMentionsSomebody() {
        var parts = splitter(10).split("aaaaaaaaaa@bbbbbbbbbbbbbb", "", 10, Locale.ENGLISH);
        assertThat(parts).noneMatch(part -> part.startsWith("@"));
        assertThat(String.join("", parts)).isEqualTo("aaaaaaaaaa@bbbbbbbbbbbbbb");
    }

    @Test
    void splitsThaiBetweenWords() {
        var text = "เช้านี้ตื่นก่อนนาฬิกาปลุกเลยเดินไปที่ท่าเรือน้ำกำลังลงเห็นปูตัวเล็กวิ่งกันเต็มหาด";
        var parts = splitter(30).split(text, "", 30, Locale.of("th"));
        assertThat(String.join("", parts)).isEqualTo(text);
        assertThat(parts.getFirst()).endsWith("เดินไปที่");
    }

    @Test
    void splitsJapaneseAfterSentences() {
        var parts = splitter(20).split("霧の港です。見えるのは三そうだけ。聞こえるのは十そうだと思います。", "", 20, Locale.JAPANESE);
        assertThat(parts).containsExactly("霧の港です。見えるのは三そうだけ。", "聞こえるのは十そうだと思います。");
    }

    @Test
    void keepsFamiliesTogether() {
        assertThat(splitter(2).split("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "", 2, Locale.ROOT))
                .containsExactly("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦");
    }

    @Test
    void everyPartOfAnyTextFitsAndNothingIsLost() {
        var seed = 500L;
        var random = new Random(seed);
        var bits = List.of(
                "tide ", "bread. ", "\n", "日本", "ก็", "🌊", "e\u0301", "@", "https://x.example/abc ", "?! ", "x");
        var counter = new Counter(limits(40));
        for (var n = 0; n < 2000; n++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(80); length >= 0; length--) {
                text.append(bits.get(random.nextInt(bits.size())));
            }
            var parts = splitter(40).split(text.toString(), "(today)", 40, Locale.ENGLISH);
            assertThat(parts).as("seed " + seed + ": " + text).allMatch(part -> counter.count(part) <= 40);
            assertThat(String.join("", parts).replaceAll("\\s", ""))
                    .isEqualTo((text + "(today)").replaceAll("\\s", ""));
        }
    }

    @Test
    void splitsALongNoteInOneGo() {
        var note = "Twenty-five thousand characters of tide tables, read aloud. ".repeat(420);
        var parts =
                new Splitter(new Counter(Limits.MASTODON), Parts.UNMARKED).split(note, "(today)", 500, Locale.ENGLISH);
        assertThat(parts).hasSizeBetween(50, 60).allMatch(part -> part.endsWith(".") || part.endsWith(")"));
    }

    private static Splitter splitter(int limit) {
        return new Splitter(new Counter(limits(limit)), Parts.UNMARKED);
    }

    private static Limits limits(int characters) {
        return new Limits(characters, 23, UrlCount.RESERVED, 4, 1000, 1000, 1000, 100, Mixing.NEVER);
    }
}
