package app.godwit.moves;

import app.godwit.journal.FullDisk;

/// What can happen below an open move.
public final class Below {
    private Below() {}

    /// The disk runs full.
    public static void fillDisk(Move move) {
        FullDisk.fill(move.journal());
    }

    public static void makeRoom(Move move) {
        FullDisk.makeRoom(move.journal());
    }

    /// The move file is gone from one moment to the next, as it is for a process that is killed: nothing that comes
    /// after is written down.
    public static void killed(Move move) {
        move.journal().close();
    }
}
