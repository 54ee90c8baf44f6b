package app.godwit.practice;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// One server: its books, its pages, its limits, and one lock around them all.
final class Site implements Host {
    private final ReentrantLock lock = new ReentrantLock();
    private final Limits limits;
    private Books books;
    private Gate gate;
    private Routes routes = new Routes();
    private int followCap;
    private int requests;
    private int refused;

    Site(World world, World.Server server, InstantSource time) {
        this(world, server, time, FollowPages.CAP);
    }

    Site(World world, World.Server server, InstantSource time, int followCap) {
        books = Books.of(world, server, time);
        gate = new Gate(books);
        limits = Limits.of(server, time);
        this.followCap = followCap;
        open();
    }

    private void open() {
        var server = books.server();
        gate = new Gate(books);
        routes = new Routes();
        new WebFingerPages(server).into(routes);
        new NodeInfoPages(server).into(routes);
        if (server.flavour() == Flavour.MISSKEY) {
            new MisskeyPages(books).into(routes);
            new MisskeyUserPages(books, limits).into(routes);
            new MisskeyNotePages(books, limits).into(routes);
            new MisskeyListPages(books).into(routes);
        } else {
            speakMastodon(followCap);
        }
        new AvatarPages(server).into(routes);
        new ActorPages(server).into(routes);
    }

    private void speakMastodon(int followCap) {
        new InstancePages(books).into(routes);
        new AppPages(books).into(routes);
        new ConsentPages(books).into(routes);
        new TokenPages(books).into(routes);
        new SearchPages(books).into(routes);
        var accounts = new AccountPages(books);
        accounts.into(routes);
        new FollowPages(books, limits, followCap).into(routes);
        new ListPages(books).into(routes);
        new ImportPages(books).into(routes);
        new MediaPages(books).into(routes);
        new StatusPages(books, limits).into(routes);
        accounts.intoLast(routes);
    }

    /// The keeper updates the software; everything else stays.
    void update(String version) {
        lock.lock();
        try {
            books = books.updated(version);
            open();
        } finally {
            lock.unlock();
        }
    }

    /// From now on an account may follow so many.
    void followCap(int cap) {
        lock.lock();
        try {
            followCap = cap;
            open();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Page answer(Asked asked) {
        lock.lock();
        try {
            requests++;
            var page = admitted(asked);
            return books.flavour() == Flavour.SHARKEY && asked.isApi() ? SharkeyPosting.layered(page) : page;
        } finally {
            lock.unlock();
        }
    }

    private Page admitted(Asked asked) {
        var session = gate.who(asked);
        List<Tally.Standing> standings;
        try {
            standings = limits.enter(asked, session);
        } catch (Refusal tooMany) {
            refused++;
            return tooMany.page();
        }
        var page = page(asked, session);
        if (page.status() == 429) {
            refused++;
        }
        return limits.dressed(page, asked, session, standings);
    }

    private Page page(Asked asked, Session session) {
        try {
            var hit = routes.find(asked.method(), asked.path()).orElseThrow(() -> new Refusal(missing()));
            gate.check(hit.door(), asked, session);
            return hit.handler().answer(new Call(asked, asked.params(), hit.captured(), session));
        } catch (Refusal refusal) {
            return refusal.page();
        }
    }

    private Page missing() {
        return books.flavour() == Flavour.MASTODON
                ? Page.error(404, "Not Found")
                : Page.html(404, "<!doctype html><h1>404 Not Found</h1>");
    }

    /// What a server in this flavour says to one request too many that none of its limits explains.
    Page tooMany() {
        return limits.refusal(Limits.spent(books.now()));
    }

    /// Looks into the books, or changes them from outside, under the lock.
    <T> T with(Function<Books, T> look) {
        lock.lock();
        try {
            return look.apply(books);
        } finally {
            lock.unlock();
        }
    }

    /// What truly happened to an account here; empty when there is none of that name.
    Optional<Ledger> ledger(String user) {
        return with(all -> all.members().local(user).map(member -> Ledger.of(all, member, requests, refused)));
    }
}
