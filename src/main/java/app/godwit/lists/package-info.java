/// Exported lists (twitter-web-exporter JSON and CSV, plain CSV, Fediverse addresses, X handles) → people with names,
/// pushed into an `Intake`. A shape of list is one class in [app.godwit.lists.ListReader]'s list, told by content.
@NullMarked
package app.godwit.lists;

import org.jspecify.annotations.NullMarked;
