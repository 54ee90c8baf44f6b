/// Tests of the window on an invented move.
@NullMarked
package app.godwit.desktop;

import org.jspecify.annotations.NullMarked;
