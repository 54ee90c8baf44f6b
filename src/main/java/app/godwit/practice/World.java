package app.godwit.practice;

import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Who lives where in the practice Fediverse. Read from JSON; nothing in it ever changes.
///
/// @param homes the accounts that a person can sign in to
public record World(List<Server> servers, List<Home> homes) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // What an account leaves out is empty.
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.AS_EMPTY))
            .build();

    public World {
        servers = List.copyOf(servers);
        homes = List.copyOf(homes);
    }

    /// One server.
    ///
    /// @param domain  host part of its handles
    /// @param web     the host that answers its API; differs for a split domain
    /// @param flavour which dialect it speaks
    /// @param quirk   what is odd about it
    public record Server(
            String domain,
            String web,
            String software,
            String version,
            String title,
            Flavour flavour,
            Quirk quirk,
            List<Person> accounts) {
        public Server {
            accounts = List.copyOf(accounts);
        }

        /// The account of that name; letter case does not matter.
        public Optional<Person> person(String user) {
            return accounts.stream()
                    .filter(person -> person.user().equalsIgnoreCase(user))
                    .findFirst();
        }

        /// Whether its version, read as `major.minor…`, is at least this one.
        boolean atLeast(int major, int minor) {
            var parts = version.split("[^0-9]+", 3);
            var ours = number(parts, 0) * 1000 + number(parts, 1);
            return ours >= major * 1000 + minor;
        }

        private static int number(String[] parts, int at) {
            return at < parts.length && !parts[at].isEmpty() ? Integer.parseInt(parts[at]) : 0;
        }
    }

    /// One account.
    ///
    /// @param note    HTML
    /// @param traits  any of `locked`, `bot`, `suspended`, `memorial`
    /// @param movedTo `user@host`, `""` when it has not moved
    /// @param gone    `no`, `absent` (404) or `tombstone` (410)
    public record Person(
            String user,
            String name,
            String note,
            List<Field> fields,
            Set<String> traits,
            String movedTo,
            String gone) {
        public Person {
            fields = List.copyOf(fields);
            traits = Set.copyOf(traits);
        }

        /// The same with one more trait.
        public Person with(String trait) {
            var more = new HashSet<>(traits);
            more.add(trait);
            return new Person(user, name, note, fields, more, movedTo, gone);
        }

        /// The same after a move.
        public Person moved(String to) {
            return new Person(user, name, note, fields, traits, to, gone);
        }

        /// The same after its end.
        public Person deleted() {
            return new Person(user, name, note, fields, traits, movedTo, "tombstone");
        }

        boolean is(String trait) {
            return traits.contains(trait);
        }

        boolean isHere() {
            return !gone.equals("absent") && !gone.equals("tombstone");
        }
    }

    /// One row of a profile.
    ///
    /// @param value HTML
    public record Field(String name, String value) {}

    /// An account that a person can sign in to.
    public record Home(String domain, String user, String password) {}

    /// Reads a world file.
    ///
    /// @throws IOException when it is not one
    public static World read(InputStream json) throws IOException {
        try {
            return MAPPER.readValue(json, World.class);
        } catch (JacksonException broken) {
            throw new IOException("This is no world file: " + broken.getOriginalMessage(), broken);
        }
    }

    /// The bundled world that belongs to the sample archive.
    public static World sample() throws IOException {
        try (var json = World.class.getResourceAsStream("world.json")) {
            if (json == null) {
                throw new IOException("The practice world is missing from this build. Build Godwit again.");
            }
            return read(json);
        }
    }

    Optional<Home> home(String domain, String user) {
        return homes.stream()
                .filter(home -> home.domain().equals(domain) && home.user().equalsIgnoreCase(user))
                .findFirst();
    }
}
