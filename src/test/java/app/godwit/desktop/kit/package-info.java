/// Tests of the parts.
@NullMarked
package app.godwit.desktop.kit;

import org.jspecify.annotations.NullMarked;
