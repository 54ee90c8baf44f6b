/// Tests of the third step.
@NullMarked
package app.godwit.desktop.server;

import org.jspecify.annotations.NullMarked;
