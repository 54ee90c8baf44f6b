/// Step two: the person on X beside the account in the Fediverse, with the words that led there.
@NullMarked
package app.godwit.desktop.people;

import org.jspecify.annotations.NullMarked;
