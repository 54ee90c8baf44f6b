/// The long work: bring in, match, follow, repost, with pace, pause, resume and progress.
///
/// In: intents from `desktop` and `cli`, given to an open [app.godwit.moves.Move], which has one part for each step:
/// `fromFiles`, `x`, `search`, `people`, `server`, `follow`, `alongside`, `history`, `pictures`, `repost`, `runs`.
/// Out: rows in the journal, deeds on servers, immutable [app.godwit.moves.Progress].
@NullMarked
package app.godwit.moves;

import org.jspecify.annotations.NullMarked;
