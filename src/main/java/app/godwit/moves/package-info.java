/// The long work: bring in, match, follow, repost, with pace, pause, resume and progress.
///
/// In: intents from `desktop` and `cli`. Out: rows in the journal, deeds on servers, immutable
/// [app.godwit.moves.Progress].
@NullMarked
package app.godwit.moves;

import org.jspecify.annotations.NullMarked;
