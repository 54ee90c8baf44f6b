/// picocli commands over `moves`. The only room that prints.
///
/// In: arguments, and through [app.godwit.cli.Outside] what only the composition root can give. Out: words for people
/// or one JSON document on standard output, progress on standard error, and an exit status.
///
/// A command answers with an [app.godwit.cli.Answer]; how it is told is decided once, in [app.godwit.cli.Task].
@NullMarked
package app.godwit.cli;

import org.jspecify.annotations.NullMarked;
