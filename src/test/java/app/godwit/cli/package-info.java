@NullMarked
package app.godwit.cli;

import org.jspecify.annotations.NullMarked;
