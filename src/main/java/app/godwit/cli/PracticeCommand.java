package app.godwit.cli;

import app.godwit.practice.Faults;
import app.godwit.practice.Practice;
import app.godwit.practice.Sample;
import app.godwit.practice.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "practice",
        description = "Serve a Fediverse on this computer to practise with, until Ctrl-C. Nothing leaves the computer.")
final class PracticeCommand extends Task {
    @Option(names = "--port", paramLabel = "N", description = "The port (default: any free one).")
    private int port;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "Where its certificate and the sample archive are written (default: ./godwit-practice).")
    private Path folder = Path.of("godwit-practice");

    PracticeCommand(Context context) {
        super(context);
    }

    /// `practice --json`.
    ///
    /// @param practice for the variable GODWIT_PRACTICE
    record Shape(String practice, List<Server> servers, List<User> users, List<String> sources) {
        record Server(String domain, String software, String quirk) {}

        record User(String server, String user, String password) {}
    }

    @Override
    Answer work() throws IOException, InterruptedException {
        var sample = Sample.unpack(Files.createDirectories(folder).resolve("sample"));
        var ended = new CountDownLatch(1);
        try (var practice = Practice.start(World.sample(), outside().clock(), Faults.none(), port);
                var _ = outside().onInterrupt(ended::countDown)) {
            var pem = folder.resolve("authority.pem").toAbsolutePath();
            Files.writeString(pem, practice.authorityPem());
            var shape = shape(practice.world(), practice.port() + ":" + pem, sample);
            tell(Answer.done(shape, lines(practice.directions(pem.toString()), shape)));
            ended.await();
        }
        return new Answer.Nothing();
    }

    private static Shape shape(World world, String address, Sample sample) {
        return new Shape(
                address,
                world.servers().stream().map(PracticeCommand::server).toList(),
                world.homes().stream().map(PracticeCommand::user).toList(),
                Stream.of(sample.archive(), sample.following())
                        .map(Path::toString)
                        .toList());
    }

    private static Shape.Server server(World.Server server) {
        return new Shape.Server(
                server.domain(), server.software(), Shapes.name(server.quirk()).replace('_', '-'));
    }

    private static Shape.User user(World.Home home) {
        return new Shape.User(home.domain(), home.user(), home.password());
    }

    private static List<String> lines(String directions, Shape shape) {
        return List.of(
                "The practice Fediverse is up, until you press Ctrl-C.",
                "",
                directions,
                "From another terminal, with Godwit:",
                "  export GODWIT_PRACTICE=" + shape.practice() + " GODWIT_ALLOW_LOCAL=1",
                "  godwit import " + String.join(" ", shape.sources()),
                "  godwit sign-in " + shape.users().getFirst().server() + " --keep-token file",
                "  godwit match",
                "Then sign-in says yes on the consent page by itself.");
    }
}
