package app.godwit.reports;

import app.godwit.journal.DeedState;
import app.godwit.moves.PersonRow;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Stream;

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
        people(report);
        html.close().open("div", "class", "figures");
        posts(report);
        html.close().line();
    }

    private void people(Report report) {
        always("followed", "good", count(report, PersonRow.State.FOLLOWED));
        ifAny("requested", "wait", count(report, PersonRow.State.REQUESTED));
        ifAny("planned", "wait", count(report, PersonRow.State.PLANNED));
        var lost = Stream.of(
                        PersonRow.State.NOT_FOUND,
                        PersonRow.State.NO_ADDRESS,
                        PersonRow.State.BY_HAND,
                        PersonRow.State.UNNAMED)
                .mapToLong(state -> count(report, state))
                .sum();
        always("not-found", "plain", lost);
        ifAny("refused", "bad", count(report, PersonRow.State.REFUSED));
    }

    private void posts(Report report) {
        always("published", "good", count(report, DeedState.DONE));
        ifAny("posts-waiting", "wait", count(report, DeedState.PLANNED) + count(report, DeedState.SENDING));
        ifAny("posts-refused", "bad", count(report, DeedState.REFUSED) + count(report, DeedState.SKIPPED));
        always("left-out", "plain", report.leftOut().size());
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

    private static long count(Report report, PersonRow.State state) {
        return report.people().stream().filter(row -> row.state() == state).count();
    }

    private static long count(Report report, DeedState state) {
        return report.posts().stream().filter(row -> row.state() == state).count();
    }
}
