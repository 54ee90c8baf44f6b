/// Before a move is open: a new one, one that exists, or practice.
@NullMarked
package app.godwit.desktop.start;

import org.jspecify.annotations.NullMarked;
