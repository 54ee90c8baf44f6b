package app.godwit.fediverse;

import static app.godwit.http.ScriptedHosts.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.LinkPages.Page;
import app.godwit.handles.LinkedPages.Link;
import app.godwit.http.ScriptedHosts;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkPagesTest {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String PAGE = "https://ana.example/";

    private final ScriptedHosts hosts = new ScriptedHosts("ana.example", "www.ana.example", "x.com", "bsky.app");
    private final LinkPages pages = new LinkPages(hosts.http());

    @AfterEach
    void stop() {
        hosts.close();
    }

    @Test
    void readsWhatLinksSayAndWhere() {
        hosts.on(PAGE, 200, HTML, """
            <html><head><link rel="me" href="https://lagoon.example/@ana"><link rel="icon" href="/i.png">
            <meta name="fediverse:creator" content="@ana@dune.example"></head>
            <body><a href="/about">About</a> <a REL="noopener ME" href="https://marsh.example/@ana">here</a>
            <a href="mailto:ana@ana.example">mail</a><script>location='https://x.com'</script>\
            """);
        assertThat(pages.read(PAGE))
                .isEqualTo(new Page.Read(List.of(
                        new Link("@ana@dune.example", false),
                        new Link("https://lagoon.example/@ana", true),
                        new Link("https://ana.example/about", false),
                        new Link("https://marsh.example/@ana", true))));
        assertThat(hosts.asked()).containsExactly(PAGE);
    }

    @Test
    void followsThePageToItsOtherName() {
        hosts.on(PAGE, redirect("https://www.ana.example/"));
        hosts.on("https://www.ana.example/", 200, HTML, "<a href='https://lagoon.example/@ana'>x</a>");
        assertThat(pages.read(PAGE)).isInstanceOf(Page.Read.class);
    }

    @Test
    void isNeverLedToXOrAnotherNetwork() {
        for (var away : new String[] {"https://x.com/ana", "https://bsky.app/profile/ana"}) {
            hosts.on(PAGE, redirect(away));
            assertThat(pages.read(PAGE)).isInstanceOf(Page.Nothing.class);
        }
        assertThat(hosts.asked()).containsOnly(PAGE);
    }

    @Test
    void isNeverLedInside() {
        for (var inside : new String[] {"https://127.0.0.1/", "https://localhost/", "http://ana.example/"}) {
            hosts.on(PAGE, redirect(inside));
            assertThat(pages.read(PAGE)).isInstanceOf(Page.Later.class);
        }
        assertThat(hosts.asked()).containsOnly(PAGE);
    }

    @Test
    void goesNoCircles() {
        hosts.on(PAGE, redirect(PAGE));
        assertThat(pages.read(PAGE)).isInstanceOf(Page.Nothing.class);
        assertThat(hosts.asked()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "404, text/html, gone, Nothing",
        "403, text/html, no, Nothing",
        "200, application/pdf, %PDF, Nothing",
        "200, text/html, no links here, Nothing",
        "429, text/html, slow, Later",
        "503, text/html, trouble, Later"
    })
    void tellsNothingFromNotNow(int status, String type, String body, String outcome) {
        hosts.on(PAGE, status, type, body);
        assertThat(pages.read(PAGE).getClass().getSimpleName()).isEqualTo(outcome);
    }

    @Test
    void readsNoMoreThanAMebibyte() {
        hosts.on(PAGE, 200, HTML, "<p>" + "x".repeat(1 << 20));
        assertThat(pages.read(PAGE)).isInstanceOf(Page.Later.class);
    }
}
