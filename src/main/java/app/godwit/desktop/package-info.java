/// The window: a View and a Model per step, each in its own room below this one. The only place with JavaFX.
///
/// In: [app.godwit.desktop.Desk], what the composition root gives. Out: intents to [app.godwit.moves.Move]. A
/// Model holds properties and knows no node; a View builds nodes. Work goes to `kit.Background`, only drawing
/// stays.
@NullMarked
package app.godwit.desktop;

import org.jspecify.annotations.NullMarked;
