package app.godwit.moves;

/// What making a list needs.
record ListRequest(String title) {}
