package app.godwit.moves;

import java.nio.file.Path;

/// Looks on while sources are read.
interface Watch {
    /// Nobody looks on.
    Watch NOBODY = new Watch() {
        @Override
        public void begins(Path source) {}

        @Override
        public void reaches(long read, long total) {}

        @Override
        public boolean wantsToStop() {
            return false;
        }
    };

    void begins(Path source);

    /// In bytes, unpacked.
    void reaches(long read, long total);

    /// Asked before each item.
    boolean wantsToStop();
}
