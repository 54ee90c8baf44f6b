package app.godwit.desktop.kit;

/// Tells somebody who looks elsewhere. The composition root supplies it: each system does it in its own way, and some
/// in none.
public interface Notices {
    /// For systems without, and for tests.
    Notices NONE = new Notices() {
        @Override
        public void tell(String title, String text) {}

        @Override
        public void sign(String what, Runnable pressed) {}

        @Override
        public void unsign() {}
    };

    /// A short notice that goes by itself.
    void tell(String title, String text);

    /// A sign in the tray while something runs.
    ///
    /// @param what    what runs, for whoever points at it
    /// @param pressed brings the window back
    void sign(String what, Runnable pressed);

    /// Takes the sign away.
    void unsign();
}
