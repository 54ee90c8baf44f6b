/// picocli commands over `moves`. The only room that prints.
@NullMarked
package app.godwit.cli;

import org.jspecify.annotations.NullMarked;
