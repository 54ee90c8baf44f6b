package app.godwit.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.tweets.Link;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Tweet;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TweetTextTest {
    private static final long ID = TweetJson.idAt(Instant.parse("2023-03-04T05:06:07.089Z"), 0);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@bob look at https://t.co/abc #tide",
                "😀😀 @bob #tide https://t.co/abc",
                "a & b < c > d @bob &amp; #tide &lt; https://t.co/abc",
                "&&&@bob&#tide&https://t.co/abc&",
                "👩‍👩‍👧‍👦🏳️‍🌈 @bob 🇹🇭 #tide 𝓫𝓲𝓻𝓭 & 𐍈 https://t.co/abc",
                "นกอพยพมาถึงแล้ว @bob ที่นี่ #tide ครับ https://t.co/abc ก็",
                "وصلت الطيور @bob إلى الشاطئ #tide ثم https://t.co/abc عادت",
                "鳥が来た！@bob　#tide　https://t.co/abc🐦",
                "line\nbreak\n@bob\n#tide\nhttps://t.co/abc\n",
            })
    void findsEveryEntityInTheReadableText(String text) throws Exception {
        var tweet = read(TweetJson.of(ID, text)
                .url("https://t.co/abc", "https://tern.example/a?b=1&c=2")
                .hashtag("tide")
                .mention(7, "bob", "Bob"));
        assertThat(tweet.text()).isEqualTo(text);
        assertThat(tweet.spans().stream().map(span -> tweet.text().substring(span.start(), span.end())))
                .containsExactlyInAnyOrder("@bob", "#tide", "https://t.co/abc");
        assertThat(tweet.spans()).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
        assertThat(tweet.spans())
                .anyMatch(span -> span instanceof Link link && link.url().equals("https://tern.example/a?b=1&c=2"));
        assertThat(tweet.spans()).anyMatch(span -> span instanceof Mention mention && mention.person() == 7);
    }

    @Test
    void unescapesThreeEscapesAndNoOther() throws Exception {
        var tweet = read(TweetJson.of(ID, "x").with("full_text", "&lt;b&gt; &amp;amp; &quot; &buttr; &"));
        assertThat(tweet.text()).isEqualTo("<b> &amp; &quot; &buttr; &");
    }

    @Test
    void dropsEntitiesThatOverlapOrLieOutside() throws Exception {
        var tweet = read(TweetJson.of(ID, "0123 & 6789")
                .urlAt(0, 4, "https://kept.example")
                .urlAt(2, 6, "https://overlaps.example")
                .urlAt(6, 8, "https://inside-an-escape.example")
                .urlAt(9, 99, "https://beyond.example")
                .urlAt(4, 4, "https://empty.example"));
        assertThat(tweet.spans()).containsExactly(new Link(0, 4, "https://kept.example"));
    }

    @Test
    void replacesHalvesOfPairsAndNul() throws Exception {
        var tweet = read(
                TweetJson.of(ID, "a\uD83Db\u0000c https://t.co/abc").url("https://t.co/abc", "https://tern.example"));
        assertThat(tweet.text()).isEqualTo("a\uFFFDb\uFFFDc https://t.co/abc");
        assertThat(tweet.spans()).containsExactly(new Link(6, 22, "https://tern.example"));
    }

    @Test
    void keepsHtmlAsPlainWords() throws Exception {
        assertThat(read(TweetJson.of(ID, "<script>alert('&amp;')</script>")).text())
                .isEqualTo("<script>alert('&amp;')</script>");
    }

    @Test
    void leavesAnUnexpandedLinkAsItIs() throws Exception {
        var tweet = read(TweetJson.of(ID, "see https://t.co/abc").url("https://t.co/abc", ""));
        assertThat(tweet.spans()).isEqualTo(List.of(new Link(4, 20, "https://t.co/abc")));
    }

    private Tweet read(TweetJson tweet) throws Exception {
        var collected = new Collected();
        ArchiveReader.read(ArchiveFixture.ofAda().tweets(tweet).zip(folder.resolve("a.zip")), collected);
        assertThat(collected.problems).isEmpty();
        return collected.tweet();
    }
}
