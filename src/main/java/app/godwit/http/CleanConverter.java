package app.godwit.http;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.pattern.CompositeConverter;

/// `%clean(…)` in a logback pattern: everything inside, stack traces too, goes through [Redaction].
public final class CleanConverter extends CompositeConverter<ILoggingEvent> {
    @Override
    protected String transform(ILoggingEvent event, String in) {
        return Redaction.clean(in);
    }
}
