package app.godwit.desktop;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Skips the tests of a class, with the reason, where the toolkit cannot draw.
///
/// Even without a display it needs FreeType, fontconfig, Pango and at least one font from the system. It
/// needs no GTK, no GL and no X11.
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsWindow.Condition.class)
public @interface NeedsWindow {
    /// Tries once and remembers.
    final class Condition implements ExecutionCondition {
        private static final ConditionEvaluationResult RESULT = tryOnce();

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return RESULT;
        }

        private static ConditionEvaluationResult tryOnce() {
            try {
                return start()
                        ? ConditionEvaluationResult.enabled("the toolkit starts")
                        : ConditionEvaluationResult.disabled("the toolkit did not start in time");
            } catch (RuntimeException | LinkageError e) {
                return ConditionEvaluationResult.disabled(
                        "no window here: FreeType, fontconfig, Pango or every font is missing (" + e + ")");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return ConditionEvaluationResult.disabled("interrupted");
            }
        }

        private static boolean start() throws InterruptedException {
            var started = new CountDownLatch(1);
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
            return started.await(Duration.ofSeconds(30).toMillis(), TimeUnit.MILLISECONDS) && writes();
        }

        /// The toolkit may start and still be unable to draw a letter.
        private static boolean writes() {
            return new Scene(new javafx.scene.Group(new Text("a"))).getRoot().prefWidth(-1) > 0;
        }
    }
}
