package app.godwit.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.journal.DeedState;
import app.godwit.moves.PersonRow;
import app.godwit.moves.PostRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    private static final Reader READER = new Reader(Locale.ENGLISH, ZoneOffset.UTC);

    private static Document page(List<PersonRow> people, List<PostRow> posts) {
        return Jsoup.parse(HtmlReport.html(Rows.report(people, posts), READER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</title></style><b>",
                "&lt;b&gt; &amp; 'quotes'",
                "<!-- no comment"
            })
    void showsAStrangersNameAsText(String name) {
        var page = page(List.of(Rows.found(1, "a", name, "a@one.example")), List.of());
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.expectFirst("td bdi").text()).isEqualTo(name);
    }

    @Test
    void replacesWhatHtmlCannotHold() {
        var page = page(List.of(Rows.found(1, "a", "x\u0000\uD800y", "a@one.example")), List.of());
        assertThat(page.expectFirst("td bdi").text()).isEqualTo("x\uFFFD\uFFFDy");
    }

    @Test
    void linksOnlyToAddressesOfTheWeb() {
        var page = page(
                List.of(),
                List.of(
                        Rows.post(1, DeedState.DONE, "good", "https://harbour.example/@w/1", ""),
                        Rows.post(2, DeedState.DONE, "bad", "javascript:alert(1)", "")));
        assertThat(page.select("a").eachAttr("href")).containsExactly("https://harbour.example/@w/1");
    }

    @Test
    void allowsNothingButItsOwnStyle() throws Exception {
        var page = page(List.of(), List.of());
        var css = page.expectFirst("style").data();
        var digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest)
                        + "'; base-uri 'none'; form-action 'none'");
        assertThat(css).doesNotContain("url(", "@import");
        assertThat(page.select("link, script, img, iframe, [style], [src]")).isEmpty();
    }

    @Test
    void groupsPeopleAndSaysWhy() {
        var page = page(
                List.of(
                        Rows.found(1, "a", "Ana", "ana@one.example", PersonRow.State.FOLLOWED),
                        Rows.found(2, "b", "Ben", "ben@one.example", PersonRow.State.REQUESTED),
                        Rows.lost(3, "c", "Cy", PersonRow.State.NOT_FOUND, "The server says there is no such account."),
                        Rows.lost(4, "", "", PersonRow.State.UNNAMED, "No list names them.")),
                List.of());
        assertThat(page.select("h3").eachText())
                .containsExactly(
                        "Followed 1",
                        "Asked, and waiting for their yes 1",
                        "Looked up, nothing usable found 1",
                        "Known by number only 1");
        assertThat(page.text())
                .contains("@ana@one.example", "The server says there is no such account.", "number 7000000000000004");
    }

    @Test
    void countsAndNamesWhatWasLeftOut() {
        var page = page(
                List.of(),
                List.of(
                        Rows.post(1, DeedState.DONE, "one", "https://harbour.example/@w/1", ""),
                        Rows.post(2, DeedState.REFUSED, "two", "", "The server refused it: too long.")));
        assertThat(page.select(".figure").eachText())
                .contains("1 posts published", "1 posts refused", "3 tweets left out");
        assertThat(page.text())
                .contains("Retweets: somebody else's words", "too long", "This tweet could not be read.");
    }

    @Test
    void letsEachNameAndTextFindItsDirection() {
        var page = page(
                List.of(Rows.found(1, "a", "طائر", "a@one.example")),
                List.of(Rows.post(1, DeedState.DONE, "طائر على الشاطئ", "", "")));
        assertThat(page.select("bdi[dir=auto]").eachText()).contains("طائر", "طائر على الشاطئ");
    }

    @Test
    void tellsOfEachSourceWhetherItWasWholeAndNotWhereItLies() {
        var page = page(List.of(), List.of());
        assertThat(page.text())
                .contains(
                        "archive.zip",
                        "1 of 421 tweets that it lists are not in it.",
                        "2 of 12 pictures and videos are not in it.")
                .doesNotContain("wader/");
    }

    @Test
    void titlesTheMove() {
        assertThat(page(List.of(), List.of()).title()).isEqualTo("From @wader on X to @wader@harbour.example");
    }
}
