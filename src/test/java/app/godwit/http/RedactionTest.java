package app.godwit.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class RedactionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Authorization: Bearer s3cr3tS3cr3t            | Authorization: …
        authorization=Basic dXNlcjpwYXNz              | authorization=…
        "Authorization": "Bearer s3cr3t"              | "Authorization": …
        Set-Cookie: session=s3cr3t; Path=/            | Set-Cookie: …
        sent Bearer s3cr3tS3cr3t to harbour.example   | sent Bearer … to harbour.example
        {"access_token":"s3cr3t","scope":"read"}      | {"access_token":"…","scope":"read"}
        {"client_secret" : "s3\\"cr3t"}               | {"client_secret" : "…"}
        {'token':'s3cr3t'}                            | {'token':"…"}
        https://h.example/cb?code=s3cr3t&state=x      | https://h.example/cb?code=…&state=x
        grant_type=x&client_secret=s3cr3t&a=b         | grant_type=x&client_secret=…&a=b
        code_verifier=s3cr3t                          | code_verifier=…
        GODWIT_TOKEN=s3cr3t godwit run                | GODWIT_TOKEN=… godwit run
        token: s3cr3t                                 | token: …
        password=s3cr3t, user=ana                     | password=…, user=ana
        https://ana:s3cr3t@h.example/                 | https://…@h.example/
        oauth_signature=s3cr3t%3D                     | oauth_signature=…
        """)
    void takesSecretsOut(String text, String clean) {
        assertThat(Redaction.clean(text)).isEqualTo(clean).doesNotContain("s3cr3t");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        harbour.example answered with code 404
        looked up @ana@harbour.example
        https://harbour.example/.well-known/webfinger?resource=acct:ana@harbour.example
        the basic idea
        """)
    void leavesOtherWordsAlone(String text) {
        assertThat(Redaction.clean(text)).isEqualTo(text);
    }

    @Test
    void cleansWholeLogLinesAndStackTraces() {
        var context = new LoggerContext();
        assertThat(new CleanLog().configure(context)).isEqualTo(ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
        var failure = new IllegalStateException("bad access_token=s3cr3tS3cr3t");
        var logger = context.getLogger("test");
        var event =
                new LoggingEvent("test", logger, Level.WARN, "sent {}", failure, new Object[] {"Bearer s3cr3tS3cr3t"});
        var line = new String(encoded(context, event), StandardCharsets.UTF_8);
        assertThat(line).contains("sent Bearer …", "access_token=…", "IllegalStateException");
        assertThat(line).doesNotContain("s3cr3t");
        context.stop();
    }

    @Test
    void isWhatTheProgramLogsBy() {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        assertThat(root.getAppender(CleanLog.APPENDER)).isNotNull();
        assertThat(root.iteratorForAppenders()).toIterable().hasSize(1);
    }

    private static byte[] encoded(LoggerContext context, ILoggingEvent event) {
        var appender = (ConsoleAppender<ILoggingEvent>)
                Objects.requireNonNull(context.getLogger("ROOT").getAppender(CleanLog.APPENDER));
        return Objects.requireNonNull(appender.getEncoder()).encode(event);
    }
}
