/// What the user likes: language, theme, size of text, the way to servers; and which moves were open last. Kept in the
/// system's folder for preferences as one small file; a proxy's password goes to the keyring instead.
@NullMarked
package app.godwit.desktop.preferences;

import org.jspecify.annotations.NullMarked;
