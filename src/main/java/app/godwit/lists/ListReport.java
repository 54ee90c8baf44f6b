package app.godwit.lists;

/// What a list held.
///
/// @param kind        what the list is, in plain words
/// @param people      all that could be read
/// @param following   those of them whom the owner follows on X
/// @param named       with a handle
/// @param withProfile with a bio or links
public record ListReport(String kind, int people, int following, int named, int withProfile) {}
