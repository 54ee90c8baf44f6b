/// Wikidata, a public register that names many X accounts: who they are elsewhere.
///
/// In: X ids, or handles where no id is known. Out: for each account that the register knows, its handle, former
/// handles, website and Fediverse addresses. One question at a time, asked over [app.godwit.http]; whoever asks has the
/// user's consent, keeps the pauses between questions and remembers the answers.
@NullMarked
package app.godwit.wikidata;

import org.jspecify.annotations.NullMarked;
