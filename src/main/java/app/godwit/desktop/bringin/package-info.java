/// Step one: sources in, what was found in them out; how much is known of the people followed, and what raises it.
///
/// Wikidata is asked only after the user has read what is sent, X only when a button with its price is pressed.
/// Neither is asked in practice. Typed keys pass through to the token store and stay in no property.
@NullMarked
package app.godwit.desktop.bringin;

import org.jspecify.annotations.NullMarked;
