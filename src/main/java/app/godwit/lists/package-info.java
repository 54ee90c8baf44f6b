/// Exported follow lists → people with names, pushed into an `Intake`.
@NullMarked
package app.godwit.lists;

import org.jspecify.annotations.NullMarked;
