/// A small house that breaks every rule once: the canary of the architecture test. Its rooms have the names of ours.
@NullMarked
package app.godwit.gates.trespass;

import org.jspecify.annotations.NullMarked;
