package app.godwit.bench;

import app.godwit.archive.ArchiveFixture;
import app.godwit.desktop.session.MoveSession;
import app.godwit.desktop.session.Session;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.moves.BroughtIn;
import app.godwit.moves.Move;
import app.godwit.moves.Time;
import app.godwit.moves.Tools;
import app.godwit.secrets.RunTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Archives of generated tweets and a move file to bring them into, in a temporary folder.
final class Importing implements AutoCloseable {
    private static final Time STILL = new Time() {
        @Override
        public void waitUntil(Instant moment) {}

        @Override
        public Instant instant() {
            return Instant.EPOCH.plusSeconds(1);
        }
    };

    private final Path folder = Files.createTempDirectory("godwit-bench");
    private final Http http = new Http(Reach.PUBLIC, List.of());
    private final Tools tools = new Tools(STILL, http, new RunTokens());

    Importing() throws IOException {}

    Path archive(int tweets) throws IOException {
        return ArchiveFixture.ofAda()
                .tweets(() -> ManyTweets.of(tweets))
                .zip(folder.resolve("twitter-%d.zip".formatted(tweets)));
    }

    /// Of tweets that all become posts.
    Path ownArchive(int tweets) throws IOException {
        return ArchiveFixture.ofAda()
                .tweets(() -> ManyTweets.ownOnly(tweets))
                .zip(folder.resolve("own-%d.zip".formatted(tweets)));
    }

    /// The move file as it is.
    Move open() throws Exception {
        return Move.open(move(), tools);
    }

    /// The same for a window, which closes it.
    Session session() throws Exception {
        return MoveSession.real(open(), STILL, page -> {});
    }

    Path move() {
        return folder.resolve("bench.godwit");
    }

    /// Into the move file as it is.
    void bringIn(Path archive, int tweets) throws Exception {
        try (var move = Move.open(move(), tools)) {
            check(move.fromFiles().bringIn(archive), tweets);
        }
    }

    /// Into a new move file.
    void bringInAnew(Path archive, int tweets) throws Exception {
        Files.deleteIfExists(move());
        bringIn(archive, tweets);
    }

    private static void check(BroughtIn report, int tweets) {
        if (report.tweets().total() != tweets || !report.problems().isEmpty()) {
            throw new IllegalStateException(report.toString());
        }
    }

    @Override
    public void close() throws IOException {
        http.close();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
