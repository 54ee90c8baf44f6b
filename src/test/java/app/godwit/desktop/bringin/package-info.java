/// Tests of the first step.
@NullMarked
package app.godwit.desktop.bringin;

import org.jspecify.annotations.NullMarked;
