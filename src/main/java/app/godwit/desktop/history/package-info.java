/// Step five: the posts as they will look, and what is left out.
@NullMarked
package app.godwit.desktop.history;

import org.jspecify.annotations.NullMarked;
