package app.godwit.desktop.preferences;

/// How large the text is; everything grows with it.
public enum TextSize {
    SMALL(12),
    NORMAL(14),
    LARGE(17),
    LARGEST(20);

    private final int pixels;

    TextSize(int pixels) {
        this.pixels = pixels;
    }

    /// Of running text.
    public int pixels() {
        return pixels;
    }
}
