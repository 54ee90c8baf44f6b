package app.godwit.cli;

import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.moves.PracticeTime;
import app.godwit.moves.Tools;
import app.godwit.practice.Faults;
import app.godwit.practice.Practice;
import app.godwit.practice.PracticeUser;
import app.godwit.practice.Sample;
import app.godwit.practice.World;
import app.godwit.secrets.RunTokens;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// A practice Fediverse in this process, the sample to move to it, and tools whose clock leaps over waits.
public final class PracticeMove implements AutoCloseable {
    private static final int ANY_PORT = 0;

    private final Practice practice;
    private final World.Home home;
    private final Sample sample;
    private final Tools tools;
    private final Path move;

    private PracticeMove(Practice practice, World.Home home, Sample sample, PracticeTime time, Path move) {
        this.practice = practice;
        this.home = home;
        this.sample = sample;
        this.move = move;
        var http = new Http(Reach.LOOPBACK_TOO, List.of(practice.route()));
        tools = new Tools(time, http, new RunTokens());
    }

    /// Begins anew in this folder: the move file of an earlier rehearsal goes.
    public static PracticeMove begin(Path folder, InstantSource clock) throws IOException {
        var sample = Sample.unpack(Files.createDirectories(folder).resolve("sample"));
        var move = folder.resolve("demo.godwit");
        for (var end : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(folder.resolve("demo.godwit" + end));
        }
        var world = World.sample();
        var time = new PracticeTime(clock);
        var practice = Practice.start(world, time, Faults.none(), ANY_PORT);
        return new PracticeMove(practice, world.homes().getFirst(), sample, time, move);
    }

    public Tools tools() {
        return tools;
    }

    /// The move file; not made yet.
    public Path move() {
        return move;
    }

    /// What there is to bring in.
    public List<Path> sources() {
        return List.of(sample.archive(), sample.following());
    }

    /// The server where the sample's person has an account.
    public String server() {
        return home.domain();
    }

    /// Says yes on the consent page, as that person would in a browser.
    public void consent(URI page) throws IOException {
        var _ = PracticeUser.allow(tools.http(), page, home.user(), home.password());
    }

    @Override
    public void close() throws IOException {
        tools.http().close();
        practice.close();
    }
}
