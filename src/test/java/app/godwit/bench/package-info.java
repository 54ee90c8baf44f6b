/// Benchmarks, each against a bound: the least that any program would have to do for the same job.
@NullMarked
package app.godwit.bench;

import org.jspecify.annotations.NullMarked;
