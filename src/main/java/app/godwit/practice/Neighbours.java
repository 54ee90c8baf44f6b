package app.godwit.practice;

import java.time.Duration;

/// What one server gets when it fetches an account from another.
final class Neighbours {
    private final World world;

    Neighbours(World world) {
        this.world = world;
    }

    /// How a fetch ended.
    sealed interface Fetched {}

    /// The account, after this long.
    record Found(World.Server home, World.Person person, Duration after) implements Fetched {}

    /// Nothing is there, or nothing that can be understood.
    record Nobody() implements Fetched {}

    /// The host does not answer or is in trouble.
    record Unreachable() implements Fetched {}

    Fetched fetch(String user, String host) {
        return world.servers().stream()
                .filter(server -> answersTo(server, host))
                .findFirst()
                .map(server -> from(server, user))
                .orElseGet(Nobody::new);
    }

    private static boolean answersTo(World.Server server, String host) {
        return server.domain().equals(host)
                || server.web().equals(host)
                || (server.quirk() == Quirk.CHANGED_SUBJECT && host.equals("www." + server.domain()));
    }

    private static Fetched from(World.Server server, String user) {
        return switch (server.quirk()) {
            case DEAD, SILENT, TROUBLE -> new Unreachable();
            case GARBAGE, NOT_FEDIVERSE, NOT_FEDERATING -> new Nobody();
            case SLOW -> person(server, user, Quirks.SLOW);
            case NONE, SPLIT_DOMAIN, HOST_META, CHANGED_SUBJECT, TOO_MANY_REQUESTS, MIRROR, SECURE_MODE, TODAY_ONLY ->
                person(server, user, Duration.ZERO);
        };
    }

    private static Fetched person(World.Server server, String user, Duration after) {
        return server.person(user)
                .filter(World.Person::isHere)
                .<Fetched>map(person -> new Found(server, person, after))
                .orElseGet(Nobody::new);
    }
}
