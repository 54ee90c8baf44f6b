/// WebFinger, NodeInfo, sign-in, and a sealed `Server` per dialect: resolve, follow, upload, publish, delete.
///
/// In: addresses and drafts. Out: look-ups, accounts and [app.godwit.fediverse.Answer]s. Wire formats end
/// here.
@NullMarked
package app.godwit.fediverse;

import org.jspecify.annotations.NullMarked;
