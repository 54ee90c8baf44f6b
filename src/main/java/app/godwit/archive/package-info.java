/// An X archive, zip, folder or the table of a classic one → tweets, profile, and the people followed, muted and
/// blocked, pushed into an `Intake`; later the bytes of single pictures and videos, read in place.
///
/// A part of an archive is read like an archive; media that one part names are found in another. The media of old
/// archives lie in zips within the zip, which are read in place too.
///
/// An era of archives is one class in [app.godwit.archive.ArchiveReader]'s list; a container (folder, zip, odd zip,
/// truncated zip) is one class behind `Container`. Facts: the archive's own README and measurements of published
/// archives. Only room that reads zip files.
@NullMarked
package app.godwit.archive;

import org.jspecify.annotations.NullMarked;
