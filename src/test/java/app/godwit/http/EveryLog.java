package app.godwit.http;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.slf4j.LoggerFactory;

/// Listens to every way of logging at its most talkative: slf4j, into which the platform's own log goes too,
/// java.util.logging, and the two streams of the process.
final class EveryLog implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream streams = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Logger slf4j =
            ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ch.qos.logback.classic.Level slf4jLevel = slf4j.getLevel();
    private final java.util.logging.Logger jul = LogManager.getLogManager().getLogger("");
    private final Level julLevel = jul.getLevel();
    /// Held, for java.util.logging forgets loggers that nobody holds, and their levels with them.
    private final List<java.util.logging.Logger> talkative = new ArrayList<>();

    private final AppenderBase<ILoggingEvent> events = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            var failure = event.getThrowableProxy();
            lines.add(event.getFormattedMessage() + (failure == null ? "" : ThrowableProxyUtil.asString(failure)));
        }
    };
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getMessage() + " " + entry.getThrown() + " " + List.of(parameters(entry)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    EveryLog() {
        events.setContext(slf4j.getLoggerContext());
        events.start();
        slf4j.addAppender(events);
        slf4j.setLevel(ch.qos.logback.classic.Level.TRACE);
        handler.setLevel(Level.ALL);
        jul.addHandler(handler);
        jul.setLevel(Level.ALL);
        for (var name :
                List.of("okhttp3", "okhttp3.OkHttpClient", "okhttp3.internal.http2.Http2", "jdk", "java", "sun")) {
            var logger = java.util.logging.Logger.getLogger(name);
            logger.setLevel(Level.ALL);
            talkative.add(logger);
        }
        var both = new PrintStream(streams, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        System.getLogger("app.godwit.http").log(System.Logger.Level.TRACE, "The log of the platform listens");
    }

    private static Object[] parameters(LogRecord entry) {
        return entry.getParameters() == null ? new Object[0] : entry.getParameters();
    }

    /// Everything that was said so far.
    List<String> lines() {
        var all = new ArrayList<>(lines);
        streams.toString(StandardCharsets.UTF_8).lines().forEach(all::add);
        return all;
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        slf4j.detachAppender(events);
        slf4j.setLevel(slf4jLevel);
        jul.removeHandler(handler);
        jul.setLevel(julLevel);
        talkative.forEach(logger -> logger.setLevel(null));
    }
}
