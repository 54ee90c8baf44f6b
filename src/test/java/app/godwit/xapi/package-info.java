/// The X API against [app.godwit.xapi.XStandIn], which keeps its documented shapes, headers, limits and errors.
@NullMarked
package app.godwit.xapi;

import org.jspecify.annotations.NullMarked;
