@NullMarked
package app.godwit.moves;

import org.jspecify.annotations.NullMarked;
