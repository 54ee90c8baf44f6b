package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                "plain words | plain words",
                "<p>One &amp; two</p><p>Three</p> | 'One & two\n\nThree'",
                "<p>One<br>two<br />three</p> | 'One\ntwo\nthree'",
                "<p>One  two </p><p> three<br> four</p> | 'One two\n\nthree\nfour'",
                "<p>one<p>two</p> | 'one\n\ntwo'",
                "<p>one</p> two | 'one\n\ntwo'",
                "<p>2 > 1</p> | 2 > 1",
                "<ul><li>a</li><li>b</li></ul> | 'a\nb'",
                "<script>alert(1)</script>safe | safe",
                "<p>broken <b>tags | broken tags",
                "1 < 2 | 1 < 2",
                "<br> | ''"
            })
    void readsAsAReaderSees(String html, String text) {
        assertThat(Html.text(html)).isEqualTo(text.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href=\"https://x.example/bob\">my bird site</a> | my bird site https://x.example/bob",
                "<a href=\"https://x.example/bob\"><span"
                        + " class=\"invisible\">https://</span><span>x.example/bob</span></a> | https://x.example/bob",
                "<a href=\"https://x.example/bob\">https://x.example/bob</a> too | https://x.example/bob too",
                "Hi <a class=\"u-url mention\" href=\"https://h.example/@a\">@<span>a</span></a>! | Hi @a!",
                "<a class=\"mention hashtag\" href=\"https://h.example/tags/b\">#<span>b</span></a> | #b",
                "<a href=\"javascript:alert(1)\">click</a> | click",
                "no link | no link"
            })
    void keepsWhereLinksLead(String html, String text) {
        assertThat(Html.textWithLinks(html)).isEqualTo(text);
    }
}
