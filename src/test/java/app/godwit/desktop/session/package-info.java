/// Tests of the open move.
@NullMarked
package app.godwit.desktop.session;

import org.jspecify.annotations.NullMarked;
