package app.godwit.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.Finding;
import app.godwit.fediverse.Instances;
import app.godwit.fediverse.Means;
import app.godwit.fediverse.Server;
import app.godwit.fediverse.Token;
import app.godwit.handles.Handle;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.journal.Journal;
import app.godwit.moves.Move;
import app.godwit.moves.PracticeTime;
import app.godwit.moves.Progress;
import app.godwit.moves.Tools;
import app.godwit.practice.Faults;
import app.godwit.practice.Ledger;
import app.godwit.practice.Practice;
import app.godwit.practice.World;
import app.godwit.secrets.FileTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A move whose processes are killed again and again: its file, and the practice Fediverse that they all talk to.
final class Mortal implements AutoCloseable {
    private static final String USER = "sample";

    private final String domain;
    private final Path folder;
    /// What is done in this process waits for nothing.
    private final PracticeTime time = new PracticeTime(Clock.systemUTC());

    private final World world = World.sample();
    private final Practice practice;
    private final Http http;

    /// @param domain the user's own server, one of the sample's
    Mortal(String domain, Path folder) throws IOException {
        this.domain = domain;
        this.folder = folder;
        this.practice = Practice.start(world, time, Faults.none(), 0);
        this.http = new Http(Reach.LOOPBACK_TOO, List.of(practice.route()));
        Files.writeString(authority(), practice.authorityPem());
    }

    /// Something written into the file before the move begins.
    interface Telling {
        void write(Journal journal) throws IOException;
    }

    /// Something done in this process.
    interface Work {
        void with(Move move) throws Exception;
    }

    List<Handle> friends(int most) {
        return Errand.friends(world, domain, most);
    }

    void tell(Telling telling) throws Exception {
        try (var journal = Journal.open(file())) {
            telling.write(journal);
        }
    }

    /// The user is signed in, and everybody is found.
    void begin() throws Exception {
        with(move -> {
            move.server().signInWithToken(domain, practice.token(domain, USER));
            done(move.search().match().await());
        });
    }

    void with(Work work) throws Exception {
        try (var move = Move.open(file(), new Tools(time, http, new FileTokens(file())))) {
            work.with(move);
        }
    }

    static void done(Progress end) {
        assertThat(end.state()).as(end.toString()).isEqualTo(Progress.State.DONE);
    }

    /// Starts `godwit` again and again, until one comes to its end; as soon as the reaper rests, that must be a good
    /// one.
    ///
    /// @param commands what a person says first, and what they may say after it was killed, by turns
    void survives(Reaper reaper, List<List<String>> commands) throws Exception {
        practice.onDeed(reaper);
        var environment = Map.of("GODWIT_PRACTICE", practice.port() + ":" + authority(), "GODWIT_ALLOW_LOCAL", "1");
        var ended = false;
        for (var start = 0; !ended; start++) {
            var killed = reaper.kills();
            var arguments = Stream.concat(
                            commands.get(start % commands.size()).stream(),
                            Stream.of("-m", file().toString(), "--keep-token", "file", "--json"))
                    .toList();
            try (var process = GodwitProcess.start(folder, List.of("-Xmx256m"), environment, arguments)) {
                reaper.hunt(process::kill);
                var end = process.await();
                ended = reaper.kills() == killed;
                assertThat(ended ? end.exit() : 0).as(end.err() + end.out()).isZero();
            }
        }
        practice.onDeed(_ -> {});
        assertThat(reaper.kills()).as("kills").isEqualTo(reaper.most());
    }

    /// Nothing is done for so long: every allowance of the server is whole again.
    void pass(Duration rest) {
        try {
            time.waitUntil(time.instant().plus(rest));
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    Ledger ledger() {
        return practice.ledger(domain, USER);
    }

    /// The user at their own server, without Godwit's journal.
    Server own() {
        var instance = ((Finding.Here) new Instances(http).find(domain)).instance();
        return Server.of(instance, new Token(practice.token(domain, USER)), new Means(http, time, _ -> {}));
    }

    private Path file() {
        return folder.resolve("move.godwit");
    }

    private Path authority() {
        return folder.resolve("authority.pem");
    }

    @Override
    public void close() throws IOException {
        http.close();
        practice.close();
    }
}
