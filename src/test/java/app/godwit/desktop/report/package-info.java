/// Tests of the last step.
@NullMarked
package app.godwit.desktop.report;

import org.jspecify.annotations.NullMarked;
