package app.godwit.desktop.people;

import app.godwit.desktop.kit.Language;
import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Portraits;
import app.godwit.desktop.kit.Words;
import app.godwit.handles.Confidence;
import app.godwit.handles.Match;
import app.godwit.moves.PersonRow;
import app.godwit.tweets.Person;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Left what they were, right what was found, at the end how sure it is and the user's word.
final class PersonLine extends GridPane {
    private final PeopleModel model;
    private final Words words;
    private final CheckBox chosen = new CheckBox();
    private final PersonFace before;
    private final FontIcon arrow;
    private final FontIcon chevron = new FontIcon(Feather.CHEVRON_DOWN);
    private final PersonFace after;
    private final ConfidenceMark mark;
    private final Label below = Nodes.styled("", "small");
    private final VBox sure;
    private final Button accept;
    private final Button reject;
    private final Button more;
    private Optional<PersonRow> row = Optional.empty();

    PersonLine(PeopleModel model, Words words, Portraits portraits) {
        this.model = model;
        this.before = new PersonFace(portraits);
        this.after = new PersonFace(portraits);
        this.words = words;
        this.arrow = new FontIcon(
                words.language().direction() == Language.Direction.LEFTWARDS
                        ? Feather.ARROW_LEFT
                        : Feather.ARROW_RIGHT);
        accept = Nodes.iconButton(words.of("people.accept"), Feather.CHECK, () -> row.ifPresent(this::accept));
        reject = Nodes.iconButton(words.of("people.reject"), Feather.X, () -> row.ifPresent(this::reject));
        more = Nodes.iconButton(words.of("people.evidence"), Feather.CHEVRON_DOWN, () -> row.ifPresent(model::open));
        more.setGraphic(chevron);
        accept.getStyleClass().add("accept");
        reject.getStyleClass().add("reject");
        arrow.getStyleClass().add("quiet-icon");
        chosen.setOnAction(event -> row.ifPresent(model::toggle));
        mark = new ConfidenceMark(Confidence.PROVEN, words);
        sure = new VBox(2, mark, below);
        sure.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getStyleClass().add("person-line");
        getColumnConstraints().setAll(columns());
        addRow(0, chosen, before, arrow, after, sure, Nodes.row(0, accept, reject, more));
    }

    /// The heads above the list stand on the same.
    static List<ColumnConstraints> columns() {
        return List.of(fixed(28), growing(), fixed(32), growing(), fixed(128), fixed(96));
    }

    private static ColumnConstraints fixed(double width) {
        var column = new ColumnConstraints(width, width, width);
        column.setHalignment(HPos.LEFT);
        return column;
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints(80, 80, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private void accept(PersonRow person) {
        if (person.decision() instanceof app.godwit.moves.Decision.Accept) {
            model.leaveOpen(person);
        } else {
            Finds.best(person).ifPresent(match -> model.accept(person, Finds.handle(match)));
        }
    }

    private void reject(PersonRow person) {
        if (person.decision() instanceof app.godwit.moves.Decision.Reject) {
            model.leaveOpen(person);
        } else {
            model.reject(person);
        }
    }

    void show(PersonRow person) {
        row = Optional.of(person);
        var best = Finds.best(person);
        showBefore(person.person());
        best.ifPresentOrElse(this::showAfter, () -> showNobody(person));
        showChoice(person, best);
        showSure(person, best);
    }

    private void showNobody(PersonRow person) {
        if (model.everLookedUp()) {
            after.showSentence(words.name(person.state()), words.said(person.reason()));
        } else {
            after.showSentence(words.of("people.notYet"), "");
        }
    }

    private void showBefore(Person person) {
        var name = person.name().isEmpty() ? person.handle() : person.name();
        if (person.handle().isEmpty()) {
            before.show(words.of("people.unnamed"), words.of("people.number", String.valueOf(person.id())), "", "");
        } else {
            before.show(name, "@" + person.handle(), person.bio(), person.avatar());
        }
    }

    private void showAfter(Match match) {
        var account = Finds.account(match);
        var handle = Finds.handle(match);
        after.show(
                account.name().isEmpty() ? handle.user() : account.name(),
                handle.display(),
                account.note(),
                account.avatar());
    }

    private void showChoice(PersonRow person, Optional<Match> best) {
        chosen.setSelected(person.chosen().isPresent());
        chosen.setDisable(best.isEmpty());
        chosen.setAccessibleText(words.of("people.choose", person.person().handle()));
        accept.setDisable(best.isEmpty());
        reject.setDisable(best.isEmpty());
        arrow.setVisible(best.isPresent());
        chevron.setIconCode(model.opened().get() == person.id() ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
        pressed(accept, person.decision() instanceof app.godwit.moves.Decision.Accept);
        pressed(reject, person.decision() instanceof app.godwit.moves.Decision.Reject);
    }

    private static void pressed(Node button, boolean on) {
        button.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("chosen"), on);
    }

    private void showSure(PersonRow person, Optional<Match> best) {
        sure.setVisible(best.isPresent());
        best.ifPresent(match -> {
            mark.show(match.confidence(), words);
            below.setText(below(person, match));
        });
    }

    private String below(PersonRow person, Match match) {
        return switch (person.state()) {
            case FOLLOWED, REQUESTED, PLANNED, REFUSED -> words.name(person.state());
            default ->
                person.decision() instanceof app.godwit.moves.Decision.Reject
                        ? words.of("people.rejected")
                        : words.name(match.candidate().evidence().field());
        };
    }

    /// The line as a screen reader says it.
    String spoken() {
        return row.map(person -> Finds.best(person)
                        .map(match -> words.of(
                                "people.spoken",
                                person.person().name(),
                                Finds.handle(match).display(),
                                words.name(match.confidence())))
                        .orElseGet(() -> words.of(
                                "people.spoken.nothing", person.person().name(), words.said(person.reason()))))
                .orElse("");
    }
}
