package app.godwit;

import app.godwit.desktop.session.MoveSession;
import app.godwit.desktop.session.Session;
import app.godwit.desktop.session.Sessions;
import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.journal.MoveFileException;
import app.godwit.moves.Drafts;
import app.godwit.moves.Move;
import app.godwit.moves.PracticeTime;
import app.godwit.moves.Tools;
import app.godwit.practice.Deed;
import app.godwit.practice.Faults;
import app.godwit.practice.Ledger;
import app.godwit.practice.Practice;
import app.godwit.practice.PracticeUser;
import app.godwit.practice.Sample;
import app.godwit.practice.World;
import app.godwit.secrets.RunTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// One real move file on the practice Fediverse, whose servers outlive the window; and who holds it up.
final class PlayedMoves implements Sessions, AutoCloseable {
    private final Path folder;
    private final World world = World.sample();
    private final World.Home home = world.homes().getFirst();
    private final PracticeTime time = new PracticeTime(new SystemTime());
    private final Sample sample;
    private final Practice practice;
    private final Tools tools;
    private final AtomicReference<Move> opened = new AtomicReference<>();

    PlayedMoves(Path folder) throws IOException {
        this.folder = folder;
        sample = Sample.unpack(folder.resolve("sample"));
        practice = Practice.start(world, time, Faults.none(), 0);
        tools = new Tools(time, new Http(Reach.LOOPBACK_TOO, List.of(practice.route())), new RunTokens());
    }

    List<Path> sources() {
        return List.of(sample.archive(), sample.following());
    }

    /// How many posts are chosen now.
    int chosen() {
        return drafts().totals().posts();
    }

    private Drafts drafts() {
        var move = opened.get();
        return move.history().drafts(move.history().intent());
    }

    String server() {
        return home.domain();
    }

    /// What truly happened to the account.
    Ledger ledger() {
        return practice.ledger(home.domain(), home.user());
    }

    /// The server takes this many follows, and then keeps the next one waiting until it is let go.
    CountDownLatch holdUpAfter(int follows) {
        var hold = new CountDownLatch(1);
        var seen = new AtomicInteger();
        practice.onDeed(deed -> {
            if (deed.moment() == Deed.Moment.BEFORE_DEED
                    && deed.path().endsWith("/follow")
                    && seen.incrementAndGet() > follows) {
                await(hold);
            }
        });
        return hold;
    }

    private static void await(CountDownLatch hold) {
        try {
            hold.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Session open(Path ignored) throws MoveFileException {
        var move = Move.open(folder.resolve("mira.godwit"), tools);
        opened.set(move);
        return MoveSession.real(move, time, this::sayYes);
    }

    /// The person at the browser.
    private void sayYes(URI page) {
        try {
            var _ = PracticeUser.allow(tools.http(), page, home.user(), home.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Session practise() {
        throw new IllegalStateException("not in this test");
    }

    @Override
    public void close() throws IOException {
        tools.http().close();
        practice.close();
    }
}
