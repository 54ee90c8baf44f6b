package app.godwit.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.godwit.browser.Chromium;
import app.godwit.browser.Tab;
import app.godwit.journal.DeedState;
import app.godwit.moves.PersonRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The exported report in a real browser: it asks for nothing, may ask for nothing, and can be read in every dress.
/// Pictures go to `target/screens`, for someone to look at.
class ReportInBrowserTest {
    private static final Path PICTURES = Path.of("target", "screens");

    /// Texts whose contrast with what is behind them is less than it must be.
    private static final String PALE = """
        (() => {
          const parts = c => c.match(/[\\d.]+/g).map(Number);
          const light = c => { const [r, g, b] = parts(c).map(v => { v /= 255;
              return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
          const behind = e => { for (let up = e; up; up = up.parentElement) {
              const c = getComputedStyle(up).backgroundColor; const p = parts(c);
              if (p.length < 4 || p[3] === 1) return c; } return 'rgb(255, 255, 255)'; };
          return [...document.querySelectorAll('body *')]
            .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && e.getClientRects().length)
            .map(e => { const a = light(getComputedStyle(e).color), b = light(behind(e));
              return [(Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), e.textContent.slice(0, 40)]; })
            .filter(([ratio]) => ratio < 4.5).map(([ratio, text]) => ratio.toFixed(2) + ' ' + text);
        })()\
        """;

    @TempDir
    private static Path folder;

    private static Optional<Chromium> browser = Optional.empty();
    private static Optional<Tab> opened = Optional.empty();

    @BeforeAll
    static void opensTheBrowser() throws Exception {
        assumeTrue(Chromium.isInstalled(), "Chromium is not installed: on Debian it is the package chromium");
        var started = Chromium.start(folder, Map.of(), List.of());
        browser = Optional.of(started);
        opened = Optional.of(started.tab());
    }

    @AfterAll
    static void closesTheBrowser() {
        opened.ifPresent(Tab::close);
        browser.ifPresent(Chromium::close);
    }

    private static Tab tab() throws Exception {
        var tab = opened.orElseThrow();
        tab.watch();
        return tab;
    }

    @ParameterizedTest
    @CsvSource({
        "en, screen, light, 1000, 1000",
        "en, screen, dark, 1280, 800",
        "ar, screen, dark, 390, 844",
        "fr, screen, light, 390, 844",
        "th, screen, light, 1000, 1000",
        "en, print, dark, 800, 1130"
    })
    void standsAloneAndCanBeRead(String language, String medium, String scheme, int width, int height)
            throws Exception {
        var file = written(language);
        var tab = tab();
        tab.dress(medium, scheme, width, height);
        tab.show(file.toUri());
        tab.photograph(PICTURES.resolve("report-html-%s-%s-%s.png".formatted(language, medium, scheme)));

        assertThat(tab.title()).contains("@wader");
        assertThat(tab.requests()).allMatch(address -> address.startsWith("file:") && address.endsWith(".html"));
        assertThat(tab.complaints()).isEmpty();
        assertThat(tab.tell(PALE)).as("too pale").isEmpty();
        assertThat(tab.tell("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                        .asInt())
                .as("wider than the page by")
                .isLessThanOrEqualTo(0);
    }

    @Test
    void mayNotAskForAnythingEvenIfAStrangerGotMarkupIn() throws Exception {
        var tab = tab();
        tab.show(written("en").toUri());
        tab.tell("""
            window.refused = [];
            addEventListener('securitypolicyviolation', e => window.refused.push(e.effectiveDirective));
            document.body.insertAdjacentHTML('beforeend',
              '<img src="https://tracker.example/x.png"><link rel="stylesheet" href="https://tracker.example/x.css">'
              + '<iframe src="https://tracker.example/"></iframe>');
            const script = document.createElement('script');
            script.textContent = 'window.ran = true';
            document.body.append(script);
            'done'\
            """);
        awaitRefusals(tab);

        assertThat(tab.tell("window.refused.sort().join(' ')").asString())
                .contains("frame-src", "img-src", "script-src", "style-src");
        assertThat(tab.tell("window.ran === undefined").asBoolean()).isTrue();
        assertThat(tab.requests()).noneMatch(address -> address.contains("tracker.example"));
    }

    /// The browser reports them after the script has ended.
    private static void awaitRefusals(Tab tab) throws Exception {
        for (var tries = 0; tries < 200 && tab.tell("window.refused.length").asInt() < 4; tries++) {
            tab.tell("1");
        }
    }

    @Test
    void unfoldsWhatWasLeftOutWithoutAScript() throws Exception {
        var tab = tab();
        tab.dress("screen", "light", 1000, 1000);
        tab.show(written("en").toUri());
        assertThat(tab.text()).doesNotContain("Somebody’s <words>, number 1");
        tab.click("summary");

        assertThat(tab.text()).contains("Somebody’s <words>, number 1");
        tab.tell("document.querySelector('details[open]').scrollIntoView()");
        tab.photograph(PICTURES.resolve("report-html-left-out.png"));
    }

    private static Path written(String language) throws IOException {
        var reader = new Reader(Locale.forLanguageTag(language), ZoneOffset.UTC);
        return Files.writeString(folder.resolve("report-" + language + ".html"), HtmlReport.html(rich(), reader));
    }

    private static Report rich() {
        return Rows.report(
                List.of(
                        Rows.found(1, "ana", "Ana Díaz", "ana@lago.example", PersonRow.State.FOLLOWED),
                        Rows.found(2, "leo", "Léo Marin", "pleo@phare.example", PersonRow.State.FOLLOWED),
                        Rows.found(3, "nadia", "ناديا الكاتب", "nadia@nakhla.example", PersonRow.State.FOLLOWED),
                        Rows.found(4, "hana", "佐藤花子", "hana@yama.example", PersonRow.State.REQUESTED),
                        Rows.found(5, "x", "<img src=https://tracker.example/a.png>", "x@one.example"),
                        Rows.lost(6, "grete", "Grete", PersonRow.State.NOT_FOUND, "There is no such account"),
                        Rows.lost(7, "ivo", "Ivo", PersonRow.State.REFUSED, "One of you blocks the other"),
                        Rows.lost(8, "", "", PersonRow.State.UNNAMED, "Only a number is known")),
                List.of(
                        Rows.post(1, DeedState.DONE, "First light over the fjord.", "https://harbour.example/@w/1", ""),
                        Rows.post(2, DeedState.DONE, "صباح الخير من الميناء.", "https://harbour.example/@w/2", ""),
                        Rows.post(
                                3,
                                DeedState.REFUSED,
                                "A long one. ".repeat(20),
                                "",
                                "None of its pictures could be sent"),
                        Rows.post(4, DeedState.PLANNED, "w".repeat(300), "", "")));
    }
}
