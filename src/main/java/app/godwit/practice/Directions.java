package app.godwit.practice;

import java.util.Locale;

/// Tells a person what there is and how to get there.
final class Directions {
    private Directions() {}

    static String text(World world, int port, String authorityFile) {
        var text = new StringBuilder("Servers:\n");
        world.servers().forEach(server -> text.append(line(server)));
        text.append("\nPeople who can sign in:\n");
        world.homes()
                .forEach(home -> text.append(
                        "  %s on %s, password %s%n".formatted(home.user(), home.domain(), home.password())));
        return text.append("""

            All of them answer on 127.0.0.1 port %1$d. With curl:
              curl --cacert %2$s --connect-to ::127.0.0.1:%1$d https://%3$s/api/v1/instance
            """.formatted(port, authorityFile, example(world))).toString();
    }

    private static String line(World.Server server) {
        var quirk = server.quirk() == Quirk.NONE
                ? ""
                : ", " + server.quirk().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "  %-20s %s %s%s, %d accounts%n"
                .formatted(
                        server.domain(),
                        server.software(),
                        server.version(),
                        quirk,
                        server.accounts().size());
    }

    private static String example(World world) {
        return world.homes().isEmpty() ? "HOST" : world.homes().getFirst().domain();
    }
}
