/// Tests of the archive reader, and a builder of invented archives.
@NullMarked
package app.godwit.archive;

import org.jspecify.annotations.NullMarked;
