package app.godwit.desktop.kit;

import java.net.URI;

/// Shows a page or a file outside of the window, in the user's browser.
public interface Pages {
    void open(URI page);
}
