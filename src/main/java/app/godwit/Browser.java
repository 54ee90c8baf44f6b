package app.godwit;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The system's own browser, and whether there is a screen to show it on.
final class Browser {
    private final Map<String, String> environment;
    private final String system;

    Browser(Map<String, String> environment, String system) {
        this.environment = Map.copyOf(environment);
        this.system = system.toLowerCase(Locale.ROOT);
    }

    boolean hasScreen() {
        return system.contains("windows")
                || system.contains("mac")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    /// Opens a page.
    ///
    /// @return whether a browser could be started; not whether it showed the page
    boolean open(URI page) {
        if (!hasScreen()) {
            return false;
        }
        try {
            new ProcessBuilder(command(page))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException noBrowser) {
            return false;
        }
    }

    List<String> command(URI page) {
        if (system.contains("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", page.toString());
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", page.toString());
    }
}
