package app.godwit.desktop.kit;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.text.Font;

/// A label whose lines may break, in any script; see [Lines].
public final class Paragraph extends Label {
    static final double NARROWEST = 96;
    private static final double ROUNDING = 2;
    private String whole = "";
    private boolean breaking;
    private String lines = "";
    private String brokenOf = "";
    private Font brokenIn = Font.getDefault();
    private double brokenFor = -1;

    public Paragraph(String text) {
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        Scripts.fit(this);
        textProperty().subscribe(() -> said(Objects.requireNonNullElse(getText(), "")));
        widthProperty().subscribe((before, now) -> fit());
        fontProperty().subscribe((before, now) -> fit());
        setText(text);
    }

    private void said(String text) {
        if (!breaking) {
            whole = text;
            var ours = Lines.mayNotWrap(text);
            setWrapText(!ours);
            setMinWidth(ours ? NARROWEST : USE_COMPUTED_SIZE);
            fit();
        }
    }

    private void fit() {
        if (isWrapText() || getWidth() <= 0 || textProperty().isBound()) {
            return;
        }
        breaking = true;
        setText(broken(getWidth()));
        breaking = false;
    }

    private String broken(double width) {
        var room = width - snappedLeftInset() - snappedRightInset();
        var most = Math.max(room, NARROWEST);
        if (most != brokenFor || !getFont().equals(brokenIn) || !whole.equals(brokenOf)) {
            lines = Lines.broken(whole, getFont(), most);
            brokenFor = most;
            brokenIn = getFont();
            brokenOf = whole;
        }
        return lines;
    }

    @Override
    protected double computePrefWidth(double height) {
        return isWrapText()
                ? super.computePrefWidth(height)
                : Math.ceil(Lines.width(whole, getFont())) + ROUNDING + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isWrapText() || width < 0) {
            return super.computePrefHeight(width);
        }
        var broken = broken(width);
        var count = broken.lines().count();
        var line = new javafx.scene.text.Text("ا");
        line.setFont(getFont());
        var each = line.getLayoutBounds().getHeight() + getLineSpacing();
        var high = Math.max(Math.max(1, count) * each, Lines.height(broken, getFont(), getLineSpacing()));
        return Math.ceil(high) + snappedTopInset() + snappedBottomInset();
    }
}
