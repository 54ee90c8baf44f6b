@NullMarked
package app.godwit.handles;

import org.jspecify.annotations.NullMarked;
