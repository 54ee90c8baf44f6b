@NullMarked
package app.godwit.posts;

import org.jspecify.annotations.NullMarked;
