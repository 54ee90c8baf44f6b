@NullMarked
package app.godwit.fediverse;

import org.jspecify.annotations.NullMarked;
