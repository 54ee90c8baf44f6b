/// What is running: the bar over the whole width, and the page that Follow and Repost share.
@NullMarked
package app.godwit.desktop.run;

import org.jspecify.annotations.NullMarked;
