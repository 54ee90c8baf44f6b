/// An invented move to play the window with.
@NullMarked
package app.godwit.desktop.example;

import org.jspecify.annotations.NullMarked;
