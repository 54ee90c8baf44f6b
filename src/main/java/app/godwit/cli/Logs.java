package app.godwit.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/// The log on standard error: for `--verbose` only, since a person reads sentences.
final class Logs {
    private Logs() {}

    static void show(boolean verbose) {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(verbose ? Level.INFO : Level.OFF);
        }
    }
}
