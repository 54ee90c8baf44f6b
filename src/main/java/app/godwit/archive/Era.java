package app.godwit.archive;

import app.godwit.tweets.Intake;

/// A time in which archives had one shape.
interface Era {
    /// Whether an archive is of this era, by its content.
    boolean recognises(Opened archive);

    ArchiveReport read(Opened archive, Intake intake) throws NotAnArchive;
}
