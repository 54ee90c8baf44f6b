@NullMarked
package app.godwit;

import org.jspecify.annotations.NullMarked;
