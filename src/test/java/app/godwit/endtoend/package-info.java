/// The real program, as a process of its own, against the practice Fediverse and against a real server.
@NullMarked
package app.godwit.endtoend;

import org.jspecify.annotations.NullMarked;
