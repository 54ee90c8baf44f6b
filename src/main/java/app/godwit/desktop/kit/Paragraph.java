package app.godwit.desktop.kit;

import javafx.scene.control.Label;

/// A label whose lines may break, in any script.
///
/// JavaFX's layout fails on a word that runs to the left and has to be broken in its middle (seen in 26.0.2), be it
/// only because a parent asks how high the text would be in no width at all. So it is never narrower than a word.
public final class Paragraph extends Label {
    static final double NARROWEST = 160;

    public Paragraph(String text) {
        super(Joints.in(text));
        setWrapText(true);
        setMinWidth(NARROWEST);
        setMinHeight(USE_PREF_SIZE);
        textProperty().subscribe(this::join);
    }

    private void join(@org.jspecify.annotations.Nullable String text) {
        if (text != null && !textProperty().isBound()) {
            setText(Joints.in(text));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(width, NARROWEST));
    }
}
