/// Step six: the posts, as a plan and as they happen.
@NullMarked
package app.godwit.desktop.repost;

import org.jspecify.annotations.NullMarked;
