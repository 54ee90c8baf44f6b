/// The journal → CSV files, and a report in HTML that stands alone.
@NullMarked
package app.godwit.reports;

import org.jspecify.annotations.NullMarked;
