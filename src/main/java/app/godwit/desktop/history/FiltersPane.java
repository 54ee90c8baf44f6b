package app.godwit.desktop.history;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.Words;
import app.godwit.posts.Choice;
import app.godwit.posts.Choice.Content;
import app.godwit.posts.Choice.Days;
import app.godwit.posts.Choice.Kind;
import app.godwit.posts.Choice.Least;
import java.util.EnumSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// Which tweets become posts: everything that can be wished of them beside the months.
final class FiltersPane extends VBox {
    private final HistoryModel model;
    private final Words words;
    private final FilterFields fields;
    private final FacetField languages;
    private final FacetField clients;

    FiltersPane(HistoryModel model, Words words) {
        super(16);
        this.model = model;
        this.words = words;
        this.fields = new FilterFields(model, words);
        this.languages = languages();
        this.clients = clients();
        getChildren().addAll(kinds(), days(), popular(), media(), said(), languages, clients, sensitive(), reset());
        model.intent().subscribe(intent -> showFacets());
        model.selection().subscribe(selection -> showFacets());
    }

    private FacetField languages() {
        return new FacetField(
                "filter-languages",
                words.of("history.filter.languages"),
                words.of("history.filter.languages.all"),
                words,
                codes -> wish(content -> Contents.languages(content, codes)));
    }

    private FacetField clients() {
        return new FacetField(
                "filter-clients",
                words.of("history.filter.clients"),
                words.of("history.filter.clients.all"),
                words,
                programs -> wish(content -> Contents.clients(content, programs)));
    }

    private Node media() {
        return fields.wish("filter-media", "history.filter.media", Content::media, Contents::media);
    }

    private Node sensitive() {
        return fields.wish("filter-sensitive", "history.filter.sensitive", Content::sensitive, Contents::sensitive);
    }

    private Node reset() {
        var reset = Nodes.link(words.of("history.filter.reset"), model::reset);
        reset.setId("reset-filters");
        return reset;
    }

    private void wish(java.util.function.UnaryOperator<Content> change) {
        model.choose(choice -> choice.with(change.apply(choice.content())));
    }

    private Node kinds() {
        var column = Nodes.column(8, Nodes.section(words.of("history.filter.kinds")));
        for (var kind : Kind.values()) {
            column.getChildren().add(kind(kind));
        }
        return column;
    }

    private Node kind(Kind kind) {
        var box = new CheckBox(words.name(kind));
        box.setId("kind-" + kind);
        box.setAccessibleText(box.getText());
        Nodes.breaks(box);
        box.setOnAction(event -> model.choose(choice -> {
            var kinds = EnumSet.noneOf(Kind.class);
            kinds.addAll(choice.kinds());
            if (box.isSelected()) {
                kinds.add(kind);
            } else {
                kinds.remove(kind);
            }
            return choice.of(kinds);
        }));
        model.intent()
                .subscribe(intent -> box.setSelected(intent.choice().kinds().contains(kind)));
        return box;
    }

    private Node days() {
        return Nodes.column(
                8,
                fields.day(
                        "filter-from",
                        "history.filter.from",
                        Days.ALL.from(),
                        Days::from,
                        (days, day) -> new Days(day, days.until())),
                fields.day(
                        "filter-until",
                        "history.filter.until",
                        Days.ALL.until(),
                        Days::until,
                        (days, day) -> new Days(days.from(), day)));
    }

    private Node popular() {
        return Nodes.column(
                8,
                fields.number(
                        "filter-likes",
                        "history.filter.likes",
                        choice -> choice.least().likes(),
                        (choice, n) -> choice.with(new Least(n, choice.least().retweets()))),
                fields.number(
                        "filter-retweets",
                        "history.filter.retweets",
                        choice -> choice.least().retweets(),
                        (choice, n) -> choice.with(new Least(choice.least().likes(), n))),
                fields.number("filter-best", "history.filter.best", Choice::best, Choice::best));
    }

    private Node said() {
        return Nodes.column(
                8,
                fields.list("filter-words", "history.filter.words", Content::words, Contents::words),
                fields.list("filter-forbidden", "history.filter.forbidden", Content::forbidden, Contents::forbidden),
                fields.list("filter-hashtags", "history.filter.hashtags", Content::hashtags, Contents::hashtags),
                fields.list("filter-mentions", "history.filter.mentions", Content::mentions, Contents::mentions));
    }

    private void showFacets() {
        var content = model.intent().get().choice().content();
        var census = model.selection().get().map(seen -> seen.census());
        census.ifPresent(counted -> {
            languages.show(Facets.languages(counted.languages(), words), content.languages());
            clients.show(Facets.clients(counted.clients()), content.clients());
        });
    }
}
