/// The gates: what must hold for every file of the repository, as tests. Each gate has a canary that it must
/// report, so that a gate which fell asleep is found.
@NullMarked
package app.godwit.gates;

import org.jspecify.annotations.NullMarked;
