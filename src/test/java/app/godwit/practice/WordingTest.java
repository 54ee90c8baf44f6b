package app.godwit.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "five5 | 5",
                "👩‍👩‍👧‍👦 | 1",
                "e\u0301 | 1",
                "กำ | 1",
                "مرحبا | 5",
                "https://a.example | 23",
                "https://a.example/a/very/long/path/that/goes/on/and/on?with=query#and | 23",
                "see https://a.example/x. | 28",
                "(https://a.example/x) | 25",
                "https://a.example/x_(y) | 23",
                "https://a.example/日本 | 23",
                "a.example/no/protocol | 21",
                "@ana@harbour.example hi | 7",
                "mail me@a.example | 17",
                "ftp://a.example/x | 17",
            })
    void countsAsMastodonDoes(String text, int length) {
        assertThat(Wording.mastodonLength(text)).isEqualTo(length);
    }

    @Test
    void findsMentionsButNotInUrls() {
        assertThat(Wording.mentions("@jack and @ana@harbour.example, not https://a.example/@nor or x@y.example"))
                .isEqualTo(List.of("jack", "ana@harbour.example"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a & b | <p>a &amp; b</p>",
                "#tag | <p><a href=\"/tags/tag\" class=\"mention hashtag\" rel=\"tag\">#<span>tag</span></a></p>",
            })
    void rendersAsHtml(String text, String html) {
        assertThat(Rendering.html(text)).isEqualTo(html);
    }

    @Test
    void rendersParagraphsAndLines() {
        assertThat(Rendering.html("a\nb\n\nc")).isEqualTo("<p>a<br />b</p><p>c</p>");
    }

    @Test
    void rendersLinksWithHiddenParts() {
        assertThat(Rendering.html("https://a.example/01234567890123456789/rest"))
                .contains("href=\"https://a.example/01234567890123456789/rest\"")
                .contains("<span class=\"invisible\">https://</span><span class=\"ellipsis\">a.example/");
    }
}
