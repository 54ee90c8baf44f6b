/// Step four: the follows, as a plan and as they happen.
@NullMarked
package app.godwit.desktop.follow;

import org.jspecify.annotations.NullMarked;
