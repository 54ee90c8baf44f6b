/// Step seven: figures, and the report to keep.
@NullMarked
package app.godwit.desktop.report;

import org.jspecify.annotations.NullMarked;
