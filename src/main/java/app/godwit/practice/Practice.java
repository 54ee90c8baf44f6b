package app.godwit.practice;

import app.godwit.http.Inside;
import app.godwit.http.Route;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// A Fediverse on loopback that keeps the real servers' rules. All its state is in memory and gone when it closes.
public final class Practice implements AutoCloseable {
    private static final Set<String> ALL_SCOPES = Set.of("read", "write", "follow");
    private final World world;
    private final Hosts hosts;
    private final FaultyDesk desk;
    private final Authority authority;
    private final Wire wire;

    private final Visits visits = new Visits();
    private final Indoors indoors;

    private Practice(World world, InstantSource time, Faults faults, int port, Latency latency) throws IOException {
        this.world = world;
        hosts = new Hosts(world, time, latency);
        desk = new FaultyDesk(hosts, faults, time);
        authority = new Authority(new TreeSet<>(hosts.names()));
        wire = new Wire(authority.context(), port, hosts, time, desk, visits);
        indoors = new Indoors(hosts, desk, visits, time);
    }

    /// Starts listening on loopback.
    ///
    /// @param time the servers' clock: windows of limits, dates, ages
    /// @param port 0 for any
    /// @throws IOException when the port is taken
    public static Practice start(World world, InstantSource time, Faults faults, int port) throws IOException {
        return start(world, time, faults, port, Duration.ZERO);
    }

    /// The same, with every answer taking at least `latency` of real time.
    public static Practice start(World world, InstantSource time, Faults faults, int port, Duration latency)
            throws IOException {
        return start(world, time, faults, port, (_, _, _) -> latency);
    }

    /// The same, with every answer taking a time of its own.
    public static Practice start(World world, InstantSource time, Faults faults, int port, Latency latency)
            throws IOException {
        return new Practice(world, time, faults, port, latency);
    }

    /// What was asked so far, by whom does not matter.
    public Visits visits() {
        return visits;
    }

    public World world() {
        return world;
    }

    public int port() {
        return wire.address().getPort();
    }

    /// The detour by which a client gets here.
    public Route route() {
        var to = new InetSocketAddress(InetAddress.getLoopbackAddress(), port());
        return new Route(List.of(Route.EVERY_NAME), to, authority.certificate());
    }

    /// The way without sockets and handshakes, for a client in this process.
    public Inside inside() {
        return indoors;
    }

    /// Vouches for all hosts; made anew at every start.
    public X509Certificate authority() {
        return authority.certificate();
    }

    /// [#authority] as text.
    public String authorityPem() {
        return authority.pem();
    }

    /// From now on this one listener is told of every request that changes something.
    public void onDeed(Deed.Listener listener) {
        desk.listen(listener);
    }

    /// What truly happened to `user` on the server of `domain`.
    public Ledger ledger(String domain, String user) {
        return site(domain).ledger(user).orElseThrow(() -> unknown(user + "@" + domain));
    }

    /// The person behind a locked account says yes to the request of `user` on the server of `domain`.
    ///
    /// @param handle of the locked account, as that server writes it
    public void accept(String domain, String user, String handle) {
        site(domain).with(books -> {
            var follower = member(books, user);
            books.follows().accept(follower.id(), member(books, handle).id());
            return follower;
        });
    }

    /// From now on these go wrong.
    public void fail(Faults others) {
        desk.fail(others);
    }

    /// What the server of `domain` knows of an account changes: it is suspended, locked, has moved.
    ///
    /// @param handle as that server writes it
    public void change(String domain, String handle, UnaryOperator<World.Person> change) {
        site(domain).with(books -> {
            var member = member(books, handle);
            books.members().change(member, change);
            return member;
        });
    }

    /// From now on `handle` blocks `user`, whose follow ends with it.
    public void block(String domain, String user, String handle) {
        site(domain).with(books -> {
            var blocked = member(books, user);
            var blocker = member(books, handle);
            books.follows().end(blocked.id(), blocker.id());
            books.blockers().add(blocked.id(), blocker);
            return blocker;
        });
    }

    /// The server of `domain` is gone until then: every connection to it breaks off.
    public void down(String domain, Instant until) {
        desk.down(domain, until);
    }

    /// The keeper of the server updates its software.
    public void update(String domain, String version) {
        site(domain).update(version);
    }

    /// From now on an account on that server may follow so many.
    public void followCap(String domain, int cap) {
        site(domain).followCap(cap);
    }

    /// Ends all sessions of an account, as its owner can in the server's settings.
    public void revokeTokens(String domain, String user) {
        site(domain).with(books -> {
            var owner = member(books, user);
            books.tokens().closeAll(owner.id());
            return owner;
        });
    }

    /// A token with all scopes, as its owner can make one in the server's settings.
    public String token(String domain, String user) {
        return site(domain)
                .with(books -> books.tokens()
                        .open("settings", member(books, user).id(), ALL_SCOPES)
                        .token());
    }

    /// Servers, people who can sign in, and how to get here with curl.
    ///
    /// @param authorityFile the name of a file with [#authorityPem]
    public String directions(String authorityFile) {
        return Directions.text(world, port(), authorityFile);
    }

    private Site site(String domain) {
        return hosts.site(domain).orElseThrow(() -> unknown(domain));
    }

    private static Member member(Books books, String address) {
        return books.members().byAddress(address).orElseThrow(() -> unknown(address));
    }

    private static IllegalArgumentException unknown(String what) {
        return new IllegalArgumentException("The practice Fediverse does not know " + what + ".");
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
