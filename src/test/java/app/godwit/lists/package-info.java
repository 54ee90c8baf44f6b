/// Tests of the list reader.
@NullMarked
package app.godwit.lists;

import org.jspecify.annotations.NullMarked;
