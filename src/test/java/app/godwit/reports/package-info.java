@NullMarked
package app.godwit.reports;

import org.jspecify.annotations.NullMarked;
