/// Tests of the fifth step.
@NullMarked
package app.godwit.desktop.history;

import org.jspecify.annotations.NullMarked;
