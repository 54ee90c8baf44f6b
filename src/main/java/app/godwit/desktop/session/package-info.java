/// One open move as the window sees it: what can be asked, what is known, what is running, and where the user is.
///
/// In: [app.godwit.moves.Move]. Out: properties that steps follow. No nodes here.
@NullMarked
package app.godwit.desktop.session;

import org.jspecify.annotations.NullMarked;
