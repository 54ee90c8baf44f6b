package app.godwit.fediverse;

/// A list of people that the user keeps on their server.
public record CircleList(String id, String title) {}
