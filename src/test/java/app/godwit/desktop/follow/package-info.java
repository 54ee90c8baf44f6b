/// Tests of following and how.
@NullMarked
package app.godwit.desktop.follow;

import org.jspecify.annotations.NullMarked;
