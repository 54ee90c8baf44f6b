package app.godwit.reports;

import app.godwit.journal.DeedState;
import app.godwit.moves.PersonRow;
import java.text.NumberFormat;
import java.util.Locale;

/// The row of large numbers at the top.
final class Figures {
    private final Html html;
    private final Words words;
    private final NumberFormat numbers;

    private Figures(Html html, Words words, Locale locale) {
        this.html = html;
        this.words = words;
        numbers = NumberFormat.getIntegerInstance(locale);
    }

    static void write(Html html, Report report, Words words, Locale locale) {
        new Figures(html, words, locale).write(report);
    }

    private void write(Report report) {
        html.open("div", "class", "figures");
        always("followed", "good", people(report, PersonRow.State.FOLLOWED));
        ifAny("requested", "wait", people(report, PersonRow.State.REQUESTED));
        ifAny("planned", "wait", people(report, PersonRow.State.PLANNED));
        always(
                "not-found",
                "plain",
                people(report, PersonRow.State.NOT_FOUND)
                        + people(report, PersonRow.State.NO_ADDRESS)
                        + people(report, PersonRow.State.UNNAMED));
        ifAny("refused", "bad", people(report, PersonRow.State.REFUSED));
        always("published", "good", posts(report, DeedState.DONE));
        ifAny("posts-waiting", "wait", posts(report, DeedState.PLANNED) + posts(report, DeedState.SENDING));
        ifAny("posts-refused", "bad", posts(report, DeedState.REFUSED) + posts(report, DeedState.SKIPPED));
        always("left-out", "plain", report.leftOut().size());
        html.close().line();
    }

    private void ifAny(String what, String look, long count) {
        if (count > 0) {
            always(what, look, count);
        }
    }

    private void always(String what, String look, long count) {
        html.open("div", "class", "figure " + look)
                .element("b", numbers.format(count))
                .text(" ")
                .element("span", words.say("figure." + what))
                .close();
    }

    private static long people(Report report, PersonRow.State state) {
        return report.people().stream().filter(row -> row.state() == state).count();
    }

    private static long posts(Report report, DeedState state) {
        return report.posts().stream().filter(row -> row.state() == state).count();
    }
}
