/// What is kept, and what becomes of damaged files.
@NullMarked
package app.godwit.desktop.preferences;

import org.jspecify.annotations.NullMarked;
