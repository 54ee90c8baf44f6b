package app.godwit.reports;

import app.godwit.journal.DeedState;
import app.godwit.moves.LookedBack;
import app.godwit.moves.PostRow;
import app.godwit.posts.Composed;
import app.godwit.tweets.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The posts by state, the tweets left out by reason, and what could not be read.
final class PostsSection {
    private final Html html;
    private final Words words;
    private final Reader reader;

    PostsSection(Html html, Words words, Reader reader) {
        this.html = html;
        this.words = words;
        this.reader = reader;
    }

    void write(Report report) {
        html.element("h2", words.say("posts"));
        if (report.posts().isEmpty()) {
            html.element("p", words.say("posts.none"), "class", "soft");
        }
        group("posts.refused", report.posts(), Set.of(DeedState.REFUSED, DeedState.SKIPPED));
        group("posts.waiting", report.posts(), Set.of(DeedState.PLANNED, DeedState.SENDING));
        group("posts.published", report.posts(), Set.of(DeedState.DONE));
        leftOut(report.leftOut());
        report.lookedBack().ifPresent(this::lookedBack);
        problems(report.problems());
    }

    private void group(String key, List<PostRow> posts, Set<DeedState> states) {
        var rows = posts.stream().filter(row -> states.contains(row.state())).toList();
        if (rows.isEmpty()) {
            return;
        }
        Tables.head(html, words.say(key), rows.size());
        Tables.open(
                html,
                List.of(
                        new Tables.Column(words.say("column.date"), "date"),
                        new Tables.Column(words.say("column.post"), ""),
                        new Tables.Column(words.say("column.link"), "word")));
        rows.forEach(this::post);
        Tables.close(html);
    }

    private void post(PostRow row) {
        var text = row.draft().text();
        html.open("tr").element("td", reader.day(row.draft().written()), "class", "date");
        html.open("td", "class", "text");
        html.element("bdi", text.isBlank() ? words.say("post.no-text") : text, "dir", "auto");
        if (!row.why().isEmpty()) {
            html.element("span", row.why(), "class", "under", "dir", "auto");
        }
        html.close().open("td", "class", "word");
        Tables.link(html, row.url(), row.url().isEmpty() ? "" : words.say("post.link"));
        html.close().close().line();
    }

    /// Each reason folded, and every tweet inside: no script is needed for that.
    private void leftOut(List<Report.Left> left) {
        if (left.isEmpty()) {
            return;
        }
        Map<Composed.Reason, List<Report.Left>> reasons = new EnumMap<>(Composed.Reason.class);
        left.forEach(tweet ->
                reasons.computeIfAbsent(tweet.reason(), _ -> new ArrayList<>()).add(tweet));
        html.element("h2", words.say("left-out"));
        reasons.forEach(this::leftOut);
    }

    private void leftOut(Composed.Reason reason, List<Report.Left> tweets) {
        html.open("details")
                .open("summary")
                .text(words.reason(reason) + " ")
                .element("span", reader.number(tweets.size()), "class", "count")
                .close();
        Tables.open(
                html,
                List.of(
                        new Tables.Column(words.say("column.date"), "date"),
                        new Tables.Column(words.say("column.tweet"), "")));
        tweets.forEach(this::leftOut);
        Tables.close(html);
        html.close().line();
    }

    private void leftOut(Report.Left tweet) {
        var day = tweet.written().equals(Instant.EPOCH) ? "" : reader.day(tweet.written());
        html.open("tr").element("td", day, "class", "date").open("td", "class", "text");
        html.element("bdi", tweet.text().isBlank() ? words.say("post.no-text") : tweet.text(), "dir", "auto");
        html.close().close().line();
    }

    private void lookedBack(LookedBack looked) {
        if (looked.extent() == LookedBack.Extent.PARTLY) {
            html.element("p", words.say("looked-back", reader.day(looked.until())), "class", "soft");
        }
    }

    private void problems(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        html.element("h2", words.say("problems"));
        Tables.open(
                html,
                List.of(
                        new Tables.Column(words.say("column.file"), ""),
                        new Tables.Column(words.say("column.why"), "")));
        problems.forEach(problem -> html.open("tr")
                .element("td", problem.file(), "dir", "auto")
                .element("td", problem.what(), "dir", "auto")
                .close());
        Tables.close(html);
    }
}
