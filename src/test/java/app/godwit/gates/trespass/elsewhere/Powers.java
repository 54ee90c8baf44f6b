package app.godwit.gates.trespass.elsewhere;

import com.github.javakeyring.Keyring;
import com.sun.net.httpserver.HttpServer;
import java.awt.SystemTray;
import java.net.ServerSocket;
import java.sql.Connection;
import java.text.BreakIterator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.zip.ZipFile;
import javafx.application.Platform;
import javafx.scene.Node;
import javax.imageio.ImageIO;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jdbi.v3.core.Jdbi;
import picocli.CommandLine;
import twitter4j.Twitter;

/// Every method uses, in the wrong place, the power that it is named after (with a figure where there are several
/// ways).
final class Powers {
    private Powers() {}

    static Class<?> zip() {
        return ZipFile.class;
    }

    static Class<?> breaks() {
        return BreakIterator.class;
    }

    static Class<?> images() {
        return ImageIO.class;
    }

    static Class<?> awt() {
        return SystemTray.class;
    }

    static Class<?> requests() {
        return Request.class;
    }

    static OkHttpClient clients1() {
        return new OkHttpClient();
    }

    static OkHttpClient.Builder clients2(OkHttpClient client) {
        return client.newBuilder();
    }

    static OkHttpClient.Builder clients3() {
        return new OkHttpClient.Builder();
    }

    static Class<?> twitter4j() {
        return Twitter.class;
    }

    static Class<?> sql1() {
        return Connection.class;
    }

    static Class<?> sql2() {
        return Jdbi.class;
    }

    static Class<?> keyring() {
        return Keyring.class;
    }

    static Class<?> listens1() {
        return HttpServer.class;
    }

    static Class<?> listens2() {
        return ServerSocket.class;
    }

    static void threads1(Runnable work) {
        Thread.ofVirtual().start(work);
    }

    static void threads2(Runnable work) {
        Thread.startVirtualThread(work);
    }

    static void threads3(Runnable work) {
        Executors.newVirtualThreadPerTaskExecutor().execute(work);
    }

    static void threads4(Thread thread) {
        thread.start();
    }

    static Object output() {
        return System.out;
    }

    static Object errors1() {
        return System.err;
    }

    static void errors2(Exception e) {
        e.printStackTrace();
    }

    static Instant clock1() {
        return Instant.now();
    }

    static Supplier<Instant> clock2() {
        return Instant::now;
    }

    static LocalDate clock3() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static Clock clock4() {
        return Clock.systemUTC();
    }

    static long clock5() {
        return System.currentTimeMillis();
    }

    static void exits1() {
        System.exit(1);
    }

    static void exits2() {
        Runtime.getRuntime().halt(1);
    }

    static Object environment() {
        return System.getenv();
    }

    static void sleeps1() throws InterruptedException {
        Thread.sleep(1L);
    }

    static void sleeps2() throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
    }

    static Class<?> javafx() {
        return Node.class;
    }

    static void fxThread(Runnable work) {
        Platform.runLater(work);
    }

    static Class<?> picocli() {
        return CommandLine.class;
    }

    static Class<?> logging1() {
        return Logger.class;
    }

    static Class<?> logging2() {
        return System.Logger.class;
    }

    public static String getNames1() {
        return "";
    }

    public static void setNames2(String name) {}
}
