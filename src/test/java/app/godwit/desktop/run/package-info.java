/// Tests of plans and progress.
@NullMarked
package app.godwit.desktop.run;

import org.jspecify.annotations.NullMarked;
