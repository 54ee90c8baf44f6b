@NullMarked
package app.godwit.secrets;

import org.jspecify.annotations.NullMarked;
