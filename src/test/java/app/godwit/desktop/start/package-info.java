/// Tests of the start page.
@NullMarked
package app.godwit.desktop.start;

import org.jspecify.annotations.NullMarked;
