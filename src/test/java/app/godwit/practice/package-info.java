@NullMarked
package app.godwit.practice;

import org.jspecify.annotations.NullMarked;
