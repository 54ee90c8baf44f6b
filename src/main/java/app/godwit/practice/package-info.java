/// A Fediverse on loopback that keeps the real servers' rules, for rehearsal, tests and benchmarks; and the sample to
/// move to it.
@NullMarked
package app.godwit.practice;

import org.jspecify.annotations.NullMarked;
