package app.godwit.reports;

import app.godwit.handles.Lookup;
import app.godwit.handles.Match;
import app.godwit.moves.Decision;
import app.godwit.moves.PersonRow;
import app.godwit.tweets.Person;
import java.util.List;
import java.util.Locale;

/// Everybody, grouped by how far it has come with them.
final class PeopleSection {
    /// What went well first, then what needs a thought, then the rest.
    private static final List<PersonRow.State> ORDER = List.of(
            PersonRow.State.FOLLOWED,
            PersonRow.State.REQUESTED,
            PersonRow.State.REFUSED,
            PersonRow.State.PLANNED,
            PersonRow.State.FOUND,
            PersonRow.State.WAITING,
            PersonRow.State.BY_HAND,
            PersonRow.State.NOT_FOUND,
            PersonRow.State.NO_ADDRESS,
            PersonRow.State.UNNAMED);

    private final Html html;
    private final Words words;

    PeopleSection(Html html, Words words) {
        this.html = html;
        this.words = words;
    }

    void write(List<PersonRow> people) {
        html.element("h2", words.say("people"));
        if (people.isEmpty()) {
            html.element("p", words.say("people.none"), "class", "soft");
        }
        for (var state : ORDER) {
            var rows = people.stream().filter(row -> row.state() == state).toList();
            if (!rows.isEmpty()) {
                group(state, rows);
            }
        }
        html.line();
    }

    private void group(PersonRow.State state, List<PersonRow> rows) {
        var key = "people." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Tables.head(html, words.say(key), rows.size());
        var person = new Tables.Column(words.say("column.person"), "");
        if (found(state)) {
            var account = new Tables.Column(words.say("column.account"), "");
            Tables.open(html, List.of(person, account, new Tables.Column(words.say("column.confidence"), "word")));
            rows.forEach(this::found);
        } else {
            Tables.open(html, List.of(person, new Tables.Column(words.say("column.why"), "")));
            rows.forEach(this::missing);
        }
        Tables.close(html);
    }

    private static boolean found(PersonRow.State state) {
        return switch (state) {
            case FOLLOWED, REQUESTED, PLANNED, FOUND -> true;
            case UNNAMED, NO_ADDRESS, BY_HAND, WAITING, NOT_FOUND, REFUSED -> false;
        };
    }

    private void found(PersonRow row) {
        html.open("tr");
        person(row.person());
        html.open("td");
        row.chosen().ifPresent(this::account);
        if (row.decision() instanceof Decision.Reject) {
            html.element("span", words.say("rejected"), "class", "under");
        } else if (isOpen(row.state()) && !row.reason().isEmpty()) {
            html.element("span", row.reason(), "class", "under", "dir", "auto");
        }
        html.close().open("td");
        row.chosen().ifPresent(this::confidence);
        html.close().close().line();
    }

    /// Of the others the heading says all.
    private static boolean isOpen(PersonRow.State state) {
        return state == PersonRow.State.FOUND || state == PersonRow.State.PLANNED;
    }

    private void missing(PersonRow row) {
        html.open("tr");
        person(row.person());
        html.element("td", row.reason(), "dir", "auto").close().line();
    }

    private void person(Person person) {
        var handle = person.handle().isEmpty() ? words.say("person.numbered", "" + person.id()) : "@" + person.handle();
        html.open("td");
        if (person.name().isEmpty()) {
            html.element("bdi", handle, "dir", "auto");
        } else {
            html.element("bdi", person.name(), "dir", "auto");
            html.open("span", "class", "under")
                    .element("bdi", handle, "dir", "auto")
                    .close();
        }
        html.close();
    }

    private void account(Match match) {
        var handle = match.candidate().handle();
        switch (match.lookup()) {
            case Lookup.Found(var account) ->
                Tables.link(html, account.url(), account.handle().display());
            case Lookup.Moved moved -> Tables.link(html, "", moved.to().display());
            case Lookup.Mirror(var account) ->
                Tables.link(html, account.url(), account.handle().display());
            case Lookup.Absent _, Lookup.Unusable _, Lookup.Unknown _ -> Tables.link(html, "", handle.display());
        }
    }

    private void confidence(Match match) {
        var confidence = match.confidence();
        html.element(
                "span",
                words.confidence(confidence),
                "class",
                "tag " + confidence.name().toLowerCase(Locale.ROOT));
    }
}
