/// Tests of the second step.
@NullMarked
package app.godwit.desktop.people;

import org.jspecify.annotations.NullMarked;
