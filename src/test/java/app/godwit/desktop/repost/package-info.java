/// Tests of reposting and how.
@NullMarked
package app.godwit.desktop.repost;

import org.jspecify.annotations.NullMarked;
