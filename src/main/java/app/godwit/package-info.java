/// The entry point and the composition root: everything is built here once, by hand, and closed in reverse.
///
/// In: arguments, environment, the machine's clock. Out: the window or the command line, and an exit code.
/// Nobody imports this package.
@NullMarked
package app.godwit;

import org.jspecify.annotations.NullMarked;
