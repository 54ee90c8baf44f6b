package app.godwit.endtoend;

import app.godwit.http.Http;
import app.godwit.http.Reach;
import app.godwit.journal.Journal;
import app.godwit.journal.Sources;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.moves.Reserve;
import app.godwit.moves.Time;
import app.godwit.moves.Tools;
import app.godwit.practice.Faults;
import app.godwit.practice.Flavour;
import app.godwit.practice.Ledger;
import app.godwit.practice.Practice;
import app.godwit.practice.Quirk;
import app.godwit.practice.World;
import app.godwit.secrets.RunTokens;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Media;
import app.godwit.tweets.Person;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tie;
import app.godwit.tweets.Tweet;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;

/// A large move that takes days of a server's time: so many people to follow, so many tweets to post, of which the first
/// of every few has a picture. The practice servers answer in this process, so that the days cost little.
public final class Crossing implements AutoCloseable {
    public static final String HOME = "harbour.crossing.example";
    public static final String USER = "sample";
    private static final int SERVERS = 20;
    private static final Instant FIRST = Instant.parse("2019-05-04T08:00:00Z");

    private final Path file;
    private final Tools tools;
    private final Practice practice;
    private final int people;

    private Crossing(Path file, Tools tools, Practice practice, int people) {
        this.file = file;
        this.tools = tools;
        this.practice = practice;
        this.people = people;
    }

    /// Everybody is found and the user is signed in; nothing is planned.
    ///
    /// @param media of the tweets, spread evenly
    public static Crossing prepare(Path folder, Flavour home, Time time, int people, int tweets, int media)
            throws Exception {
        var practice = Practice.start(world(home, people), time, Faults.none(), 0);
        var tools = new Tools(time, new Http(Reach.LOOPBACK_TOO, practice.inside()), new RunTokens());
        var crossing = new Crossing(folder.resolve("move.godwit"), tools, practice, people);
        try (var journal = Journal.open(crossing.file)) {
            crossing.write(journal, folder, tweets, media);
        }
        try (var move = crossing.open()) {
            move.signInWithToken(HOME, practice.token(HOME, USER));
            var found = move.match().await();
            if (found.state() != Progress.State.DONE) {
                throw new IllegalStateException(found.toString());
            }
        }
        return crossing;
    }

    private static World world(Flavour home, int people) {
        var servers = new ArrayList<World.Server>();
        var self = new World.Person(USER, "Sam", "", List.of(), Set.of(), "", "no");
        servers.add(server(HOME, home, List.of(self)));
        for (var number = 0; number < SERVERS; number++) {
            var accounts = new ArrayList<World.Person>();
            for (var person = number; person < people; person += SERVERS) {
                accounts.add(new World.Person("p" + person, "Person", "", List.of(), Set.of(), "", "no"));
            }
            servers.add(server("s" + number + ".crossing.example", Flavour.MASTODON, accounts));
        }
        return new World(servers, List.of(new World.Home(HOME, USER, "practice")));
    }

    private static World.Server server(String domain, Flavour flavour, List<World.Person> accounts) {
        var version = switch (flavour) {
            case MASTODON, OTHER -> "4.5.0";
            case GOTOSOCIAL -> "0.20.0";
            case SNAC -> "2.96";
            case PLEROMA -> "2.9.0";
            case PIXELFED -> "0.12.5";
            case SHARKEY, MISSKEY -> "2025.4.1";
        };
        var software = flavour == Flavour.OTHER
                ? "other"
                : flavour.name().toLowerCase(java.util.Locale.ROOT);
        return new World.Server(domain, domain, software, version, domain, flavour, Quirk.NONE, accounts);
    }

    private void write(Journal journal, Path folder, int tweets, int media) throws IOException {
        try (var intake = journal.intake(journal.sources().begin(new Sources.Origin("crossing", "archive", "", 1)))) {
            intake.profile(new Profile(1, "sample", "Sam", "", "", "", Set.of(), false));
            for (var person = 0; person < people; person++) {
                var words = "I am @p%d@s%d.crossing.example".formatted(person, person % SERVERS);
                intake.person(
                        new Person(1000L + person, "x_" + person, "Person " + person, words, "", "", "", "", ""),
                        Set.of(Tie.FOLLOWING));
            }
            var picture = picture(folder);
            for (var number = 0; number < tweets; number++) {
                var has = (long) (number + 1) * media / tweets > (long) number * media / tweets;
                intake.tweet(tweet(number, has ? List.of(picture) : List.of()));
            }
        }
    }

    private static Tweet tweet(int number, List<Media> media) {
        var posted = FIRST.plusSeconds(600L * number);
        return new Tweet(
                (posted.toEpochMilli() - 1_288_834_974_657L) << 22,
                posted,
                new Kind.Own(),
                "Flight log, entry %d".formatted(number),
                List.of(),
                media,
                "en",
                "",
                number,
                0,
                Set.of());
    }

    private static Media picture(Path folder) throws IOException {
        var archive = Files.createDirectories(folder.resolve("archive"));
        var file = archive.resolve("gull.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        var bytes = Files.readAllBytes(file);
        return new Media(
                7,
                Media.Type.PHOTO,
                "A gull",
                new Media.InArchive(archive.toString(), "gull.png", bytes.length, 0));
    }

    /// The move, opened anew; close it before the next.
    public Move open() throws Exception {
        return Move.open(file, tools);
    }

    /// Keeps so many percent for the user and plans everything.
    public void plan(int reserve) throws Exception {
        try (var move = open()) {
            move.reserve(new Reserve(reserve));
            move.planFollows();
            move.planPosts();
        }
    }

    public Practice practice() {
        return practice;
    }

    public Ledger ledger() {
        return practice.ledger(HOME, USER);
    }

    @Override
    public void close() throws IOException {
        tools.http().close();
        practice.close();
    }
}
