/// The move → CSV files, and a report in HTML that stands alone.
///
/// In: an open [app.godwit.moves.Move], or the plain rows it tells. Out: files. Everything a stranger wrote
/// is escaped.
@NullMarked
package app.godwit.reports;

import org.jspecify.annotations.NullMarked;
