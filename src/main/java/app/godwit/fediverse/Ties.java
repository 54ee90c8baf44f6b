package app.godwit.fediverse;

/// How many the user follows, and how many follow them.
public record Ties(int following, int followers) {}
