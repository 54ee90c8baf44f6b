/// What every step needs to draw: the FX thread, the background, words, times, theme and small parts. Knows no move.
@NullMarked
package app.godwit.desktop.kit;

import org.jspecify.annotations.NullMarked;
