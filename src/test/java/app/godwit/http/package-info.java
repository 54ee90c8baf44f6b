@NullMarked
package app.godwit.http;

import org.jspecify.annotations.NullMarked;
