package app.godwit.tweets;

/// Letters of a long note that are bold or italic. Indices are Java string indices, end exclusive.
public record Style(int start, int end, Face face) {
    public enum Face {
        BOLD,
        ITALIC
    }
}
