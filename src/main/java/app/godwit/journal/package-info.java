/// The move file: people, tweets, matches, drafts, and every deed meant, doing, done. The only room with SQL.
///
/// A deed is a row and the row comes before the deed.
@NullMarked
package app.godwit.journal;

import org.jspecify.annotations.NullMarked;
