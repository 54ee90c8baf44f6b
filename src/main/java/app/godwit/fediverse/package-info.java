/// WebFinger, NodeInfo, sign-in, and a sealed `Server` per dialect: resolve, follow, upload, publish, delete;
/// and the links on people's own pages, for HTML ends here too.
///
/// In: addresses and drafts. Out: look-ups, accounts and [app.godwit.fediverse.Answer]s. Wire formats end
/// here.
@NullMarked
package app.godwit.fediverse;

import org.jspecify.annotations.NullMarked;
