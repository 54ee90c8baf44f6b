@NullMarked
package app.godwit.snac;

import org.jspecify.annotations.NullMarked;
