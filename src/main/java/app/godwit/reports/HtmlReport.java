package app.godwit.reports;

import app.godwit.moves.Move;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// One HTML file that stands alone: no script, nothing loaded from elsewhere, light and dark, fit for printing.
///
/// The content policy allows this very style sheet and nothing else, so that even an escaping mistake could not fetch
/// or run anything.
public final class HtmlReport {
    private static final String CSS = css();
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + digest(CSS) + "'; base-uri 'none'; form-action 'none'";

    private HtmlReport() {}

    /// Writes the report of a move for the person at this computer.
    ///
    /// @throws IOException when the file cannot be written
    public static void write(Move move, Path file) throws IOException {
        write(move, file, Reader.here());
    }

    /// The same for another reader.
    public static void write(Move move, Path file, Reader reader) throws IOException {
        Files.writeString(file, html(Report.of(move), reader));
    }

    /// The whole document.
    public static String html(Report report, Reader reader) {
        var words = Words.in(reader.locale());
        var html = new Html();
        if (words.language().equals("ar")) {
            html.open("html", "lang", "ar", "dir", "rtl");
        } else {
            html.open("html", "lang", words.language());
        }
        head(html, title(report, words));
        html.open("body");
        html.open("header").element("h1", title(report, words), "dir", "auto");
        html.element("p", words.say("as-of", reader.moment(report.made())), "class", "soft");
        html.close().line();
        Figures.write(html, report, words, reader.locale());
        new PeopleSection(html, words).write(report.people());
        new PostsSection(html, words, reader).write(report);
        new UndoneSection(html, words).write(report.undone());
        new SourcesSection(html, words, reader).write(report.sources());
        html.element("footer", words.say("footer")).line();
        return html.close().close().line().toString();
    }

    private static void head(Html html, String title) {
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", title).style(CSS).close().line();
    }

    private static String title(Report report, Words words) {
        var owner = report.overview().owner();
        if (owner.isEmpty()) {
            return words.say("title.unknown");
        }
        return report.overview()
                .account()
                .map(account -> words.say("title", owner, account))
                .orElseGet(() -> words.say("title.unsigned", owner));
    }

    private static String css() {
        try (var in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException broken) {
            throw new IllegalStateException("report.css cannot be read", broken);
        }
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
