/// An X archive, zip, folder or the table of a classic one → tweets, profile, and the people followed, muted and blocked, pushed into an
/// `Intake`; later the bytes of single pictures and videos, read in place.
///
/// An era of archives is one class in [app.godwit.archive.ArchiveReader]'s list; a container (folder, zip, odd zip,
/// truncated zip) is one class behind `Container`. Facts: the archive's own README and measurements of published
/// archives. Only room that reads zip files.
@NullMarked
package app.godwit.archive;

import org.jspecify.annotations.NullMarked;
