/// Tweets → drafts ready to publish, or a skip with its reason. Nothing here talks to a network or a file.
@NullMarked
package app.godwit.posts;

import org.jspecify.annotations.NullMarked;
