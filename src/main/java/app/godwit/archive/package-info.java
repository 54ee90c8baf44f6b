/// An X archive, zip or folder → tweets, profile, and the people followed, muted and blocked, pushed into an `Intake`.
///
/// Facts: the archive's own README and measurements of published archives. Only room that reads zip files.
@NullMarked
package app.godwit.archive;

import org.jspecify.annotations.NullMarked;
