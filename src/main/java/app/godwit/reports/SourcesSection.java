package app.godwit.reports;

import app.godwit.moves.BroughtIn;
import app.godwit.moves.SourceRow;
import java.time.Instant;
import java.util.List;

/// What was brought in, and whether it was whole.
final class SourcesSection {
    private final Html html;
    private final Words words;
    private final Reader reader;

    SourcesSection(Html html, Words words, Reader reader) {
        this.html = html;
        this.words = words;
        this.reader = reader;
    }

    void write(List<SourceRow> sources) {
        if (sources.isEmpty()) {
            return;
        }
        html.element("h2", words.say("sources"));
        Tables.open(
                html,
                List.of(
                        new Tables.Column(words.say("column.source"), ""),
                        new Tables.Column(words.say("column.made"), "date"),
                        new Tables.Column(words.say("column.tweets"), "number"),
                        new Tables.Column(words.say("column.whole"), "")));
        sources.forEach(this::row);
        Tables.close(html);
    }

    private void row(SourceRow source) {
        var found = source.found();
        html.open("tr").open("td").element("bdi", source.name()).close();
        html.element("td", source.made().equals(Instant.EPOCH) ? "" : reader.day(source.made()), "class", "date");
        html.element("td", "" + found.tweets().total(), "class", "number");
        html.open("td");
        if (found.tweets().total() > 0) {
            html.text(whole(found));
        }
        if (found.media().missing() > 0) {
            html.element(
                    "span",
                    words.say(
                            "media.missing",
                            found.media().missing(),
                            found.media().expected()),
                    "class",
                    "under");
        }
        html.close().close().line();
    }

    private String whole(BroughtIn found) {
        var expected = found.expected();
        if (expected.headersMissing() > 0) {
            return words.say("whole.headers", expected.headersMissing(), expected.headers());
        }
        if (expected.tweets() > found.tweets().total()) {
            return words.say("whole.manifest", expected.tweets(), found.tweets().total());
        }
        return words.say(expected.tweets() < 0 && expected.headers() < 0 ? "whole.unknown" : "whole");
    }
}
