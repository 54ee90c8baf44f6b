package app.godwit.desktop.people;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// An address that is shown whole as long as it fits, and after it as much of a sentence as there is room for.
final class AddressLine extends Region {
    private static final double GAP = 8;
    private static final double WORTH_SHOWING = 48;
    private final Label address;
    private final Label sentence;

    AddressLine(Label address, Label sentence) {
        this.address = address;
        this.sentence = sentence;
        setMinWidth(0);
        getChildren().addAll(address, sentence);
    }

    @Override
    protected void layoutChildren() {
        var first = Math.min(address.prefWidth(-1), getWidth());
        var start = first == 0 ? 0 : first + GAP;
        var rest = getWidth() - start;
        address.resizeRelocate(0, 0, first, getHeight());
        sentence.setVisible(rest >= WORTH_SHOWING);
        sentence.resizeRelocate(start, 0, Math.max(0, rest), getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return address.prefWidth(height) + GAP + sentence.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(address.prefHeight(width), sentence.prefHeight(width));
    }
}
