package app.godwit.journal;

import java.time.Instant;

/// One stretch of doing deeds, from a start to an end, a pause or a crash.
///
/// @param id   by which it can be taken back
/// @param what in a word: `follow`, `repost`, `run`
/// @param done deeds that left in it and stand
public record Run(long id, Instant started, String what, int done) {}
