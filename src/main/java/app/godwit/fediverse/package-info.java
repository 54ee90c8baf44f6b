/// WebFinger, NodeInfo, sign-in, and a sealed `Server` with a class per dialect: resolve, follow, upload, publish,
/// delete; and the links on people's own pages, for HTML ends here too.
///
/// A dialect is chosen by NodeInfo and by the instance document: [Instance.Flavour]. A name being typed is judged
/// by [TypedName].
///
/// In: addresses and drafts. Out: look-ups, accounts and [app.godwit.fediverse.Answer]s. Wire formats end
/// here.
@NullMarked
package app.godwit.fediverse;

import org.jspecify.annotations.NullMarked;
