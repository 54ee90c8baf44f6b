/// Step three: the user's own server and the sign-in there.
@NullMarked
package app.godwit.desktop.server;

import org.jspecify.annotations.NullMarked;
