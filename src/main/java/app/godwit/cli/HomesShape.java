package app.godwit.cli;

import app.godwit.handles.HostVerdict.Door;
import app.godwit.moves.Home;
import java.util.List;
import java.util.Optional;

/// `people --servers --json`: where the found people live, the server with most of them first.
record HomesShape(List<Server> servers) {
    /// @param software `""` when unknown, as is `version`
    /// @param open     whether it takes new people; null when it does not say
    record Server(String host, int people, String software, String version, Optional<Boolean> open) {}

    static HomesShape of(List<Home> homes) {
        return new HomesShape(homes.stream()
                .map(home -> new Server(home.host(), home.people(), home.software(), home.version(), open(home.door())))
                .toList());
    }

    private static Optional<Boolean> open(Door door) {
        return switch (door) {
            case OPEN -> Optional.of(true);
            case CLOSED -> Optional.of(false);
            case UNKNOWN -> Optional.empty();
        };
    }

    static List<String> lines(List<Home> homes) {
        return homes.isEmpty()
                ? List.of("Nobody is found yet; run godwit match first.")
                : homes.stream().map(HomesShape::line).toList();
    }

    private static String line(Home home) {
        var software = (home.software() + " " + home.version()).strip();
        var door = switch (home.door()) {
            case OPEN -> "takes new people";
            case CLOSED -> "takes no new people by itself";
            case UNKNOWN -> "";
        };
        return String.join(
                " · ",
                List.of(home.people() + " on " + home.host(), software, door).stream()
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
