package app.godwit.desktop.history;

import app.godwit.desktop.kit.Nodes;
import app.godwit.desktop.kit.When;
import app.godwit.moves.Census.Month;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;

/// A bar for each month: how many tweets there are, and filled how many of them are posted; over the bars a line for
/// their likes; below, the years. Time runs as the reader reads: the window turns all of it round.
final class MonthChart extends Region {
    static final double AXIS = 20;
    private static final double HEIGHT = 88;
    private static final double LEAST_BAR = 2;
    private static final double BETWEEN_YEARS = 52;
    private final When when;
    private final List<Region> bars = new ArrayList<>();
    private final List<Region> chosen = new ArrayList<>();
    private final List<Label> years = new ArrayList<>();
    private final Polyline likes = new Polyline();
    private List<Month> months = List.of();

    MonthChart(When when) {
        this.when = when;
        getStyleClass().add("month-chart");
        likes.getStyleClass().add("likes-line");
        likes.setMouseTransparent(true);
        setMouseTransparent(true);
        setPrefHeight(HEIGHT + AXIS);
        setMinHeight(HEIGHT + AXIS);
    }

    void show(List<Month> all) {
        if (all.equals(months)) {
            return;
        }
        months = all;
        fill(bars, "month-bar", all.size());
        fill(chosen, "chosen-bar", all.size());
        years.clear();
        all.stream()
                .filter(month -> month.month().getMonthValue() == 1 || month.equals(all.getFirst()))
                .map(this::year)
                .forEach(years::add);
        getChildren().setAll(bars);
        getChildren().addAll(chosen);
        getChildren().add(likes);
        getChildren().addAll(years);
        requestLayout();
    }

    private static void fill(List<Region> bars, String style, int count) {
        while (bars.size() < count) {
            var bar = new Region();
            bar.getStyleClass().add(style);
            bars.add(bar);
        }
        bars.subList(count, bars.size()).clear();
    }

    private Label year(Month month) {
        var label = Nodes.styled(when.year(month.month()), "year");
        label.setUserData(months.indexOf(month));
        return label;
    }

    /// The width of one month.
    double step() {
        return months.isEmpty() ? 0 : getWidth() / months.size();
    }

    @Override
    protected void layoutChildren() {
        var tallest = months.stream().mapToInt(Month::tweets).max().orElse(0);
        var gap = step() > 5 ? 1 : step() > 3 ? 0.5 : 0;
        for (var nth = 0; nth < months.size(); nth++) {
            var month = months.get(nth);
            place(bars.get(nth), nth, gap, height(month.tweets(), tallest));
            place(chosen.get(nth), nth, gap, height(month.chosen(), tallest));
        }
        drawLikes();
        placeYears();
    }

    private void place(Region bar, int nth, double gap, double height) {
        bar.resizeRelocate(nth * step() + gap / 2, HEIGHT - height, Math.max(1, step() - gap), height);
    }

    private static double height(int tweets, int tallest) {
        return tweets == 0 ? 0 : Math.max(LEAST_BAR, (HEIGHT - 4) * tweets / tallest);
    }

    private void drawLikes() {
        var most = months.stream().mapToLong(Month::likes).max().orElse(0);
        likes.setVisible(most > 0);
        var points = new ArrayList<Double>();
        for (var nth = 0; nth < months.size() && most > 0; nth++) {
            points.add((nth + 0.5) * step());
            points.add(HEIGHT - 2 - (HEIGHT - 6) * months.get(nth).likes() / most);
        }
        likes.getPoints().setAll(points);
    }

    /// Only those for which there is room.
    private void placeYears() {
        var free = 0.0;
        for (var label : years) {
            var at = (int) label.getUserData() * step();
            var width = label.prefWidth(-1);
            var fits = at >= free && at + width <= getWidth();
            label.setVisible(fits);
            label.resizeRelocate(at, HEIGHT + 2, width, AXIS - 2);
            free = fits ? at + Math.max(width + 8, BETWEEN_YEARS) : free;
        }
    }
}
