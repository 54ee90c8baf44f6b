/// The window: a View and a Model per step. The only room with JavaFX.
@NullMarked
package app.godwit.desktop;

import org.jspecify.annotations.NullMarked;
