/// What the user likes: language, theme, size of text; and which moves were open last. Kept in the system's folder for
/// preferences as one small file.
@NullMarked
package app.godwit.desktop.preferences;

import org.jspecify.annotations.NullMarked;
