package app.godwit.reports;

import app.godwit.journal.Deed;
import app.godwit.journal.Lane;
import java.util.List;
import java.util.regex.Pattern;

/// What could not be done with mutes, blocks, lists and edits, and what could not be taken back, each with its reason.
final class UndoneSection {
    /// What is taken back carries the number of its run.
    private static final Pattern RUN = Pattern.compile("^\\d+ ");

    private final Html html;
    private final Words words;

    UndoneSection(Html html, Words words) {
        this.html = html;
        this.words = words;
    }

    void write(List<Deed> undone) {
        if (undone.isEmpty()) {
            return;
        }
        html.element("h2", words.say("undone"));
        Tables.open(
                html,
                List.of(
                        new Tables.Column(words.say("column.meant"), ""),
                        new Tables.Column(words.say("column.subject"), ""),
                        new Tables.Column(words.say("column.why"), "")));
        undone.forEach(deed -> html.open("tr")
                .element("td", words.say("deed." + deed.kind().name()))
                .element("td", subject(deed), "dir", "auto")
                .element("td", deed.detail(), "dir", "auto")
                .close());
        Tables.close(html);
    }

    private static String subject(Deed deed) {
        return deed.lane() == Lane.UNDO ? RUN.matcher(deed.subject()).replaceFirst("") : deed.subject();
    }
}
