/// Step one: sources in, what was found in them out.
@NullMarked
package app.godwit.desktop.bringin;

import org.jspecify.annotations.NullMarked;
