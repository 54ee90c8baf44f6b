package app.godwit.http;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.layout.TTLLLayout;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;

/// How the log is written: warnings on standard error, each line, stack traces too, through [Redaction], so that no
/// token ever reaches it. Found by logback as a service. In code, because a file would be read by an XML parser at
/// every start.
public final class CleanLog extends ContextAwareBase implements Configurator {
    static final String APPENDER = "STDERR";

    @Override
    public ExecutionStatus configure(LoggerContext log) {
        var root = log.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(appender(log));
        // JavaFX lies on the class path on purpose, and warns of it: decision 3.
        log.getLogger("javafx").setLevel(Level.ERROR);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static ConsoleAppender<ILoggingEvent> appender(LoggerContext log) {
        var layout = new CleanLayout();
        layout.setContext(log);
        layout.start();
        var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
        encoder.setContext(log);
        encoder.setLayout(layout);
        encoder.start();
        var appender = new ConsoleAppender<ILoggingEvent>();
        appender.setName(APPENDER);
        appender.setContext(log);
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }

    /// Time, thread, level, logger and message on a line.
    private static final class CleanLayout extends TTLLLayout {
        @Override
        public String doLayout(ILoggingEvent event) {
            return Redaction.clean(super.doLayout(event));
        }
    }
}
