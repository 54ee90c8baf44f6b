/// A Fediverse on loopback that keeps the real servers' rules, for rehearsal, tests and benchmarks; and the sample to
/// move to it.
///
/// In: a [World], a clock, [Faults] and HTTPS requests. Out: the answers real servers would give, a [Ledger]
/// of what truly happened, and a word to a [Deed.Listener] at every deed. It shares no code with the client,
/// so that they do not share their mistakes. [PracticeUser] plays the person at the browser.
@NullMarked
package app.godwit.practice;

import org.jspecify.annotations.NullMarked;
