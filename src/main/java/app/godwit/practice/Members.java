package app.godwit.practice;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The accounts that one server knows: its own from the start, others once it has fetched them.
final class Members {
    private static final Instant FOUNDED = Instant.parse("2022-11-01T00:00:00Z");

    private final World.Server server;
    private final Ids ids;
    private final InstantSource time;
    private final Map<String, Member> byId = new LinkedHashMap<>();
    private final Map<String, Member> byAddress = new LinkedHashMap<>();

    Members(World.Server server, Ids ids, InstantSource time) {
        this.server = server;
        this.ids = ids;
        this.time = time;
        server.accounts().stream().filter(World.Person::isHere).forEach(person -> add(server, person, FOUNDED));
    }

    /// The account, remembered from now on.
    Member meet(World.Server home, World.Person person) {
        var known = byAddress.get(key(Addresses.seenBy(server.flavour(), home, person)));
        return known == null ? add(home, person, time.instant()) : known;
    }

    private Member add(World.Server home, World.Person person, Instant met) {
        var address = Addresses.seenBy(server.flavour(), home, person);
        var id = ids.account(Addresses.actor(home, person.user()), met);
        var member = new Member(id, address, home, person);
        byId.put(id, member);
        byAddress.put(key(address), member);
        return member;
    }

    /// What this server knows of an account changes: it is suspended, locked, has moved.
    void change(Member member, UnaryOperator<World.Person> change) {
        var changed = new Member(member.id(), member.address(), member.home(), change.apply(member.person()));
        byId.put(member.id(), changed);
        byAddress.put(key(member.address()), changed);
    }

    boolean isLocal(Member member) {
        return member.home().equals(server);
    }

    Collection<Member> all() {
        return byId.values();
    }

    Optional<Member> byId(String id) {
        return Optional.ofNullable(byId.get(id))
                .filter(member -> member.person().isHere());
    }

    /// By `user` for a local account or `user@host`, as this server writes it.
    Optional<Member> byAddress(String address) {
        return address.contains("@")
                ? Optional.ofNullable(byAddress.get(key(address)))
                        .filter(member -> member.person().isHere())
                : local(address);
    }

    Optional<Member> local(String user) {
        return server.person(user).flatMap(person -> byAddress(Addresses.seenBy(server.flavour(), server, person)));
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
