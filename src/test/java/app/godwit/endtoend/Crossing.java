package app.godwit.endtoend;

import app.godwit.fediverse.Finding;
import app.godwit.fediverse.Instance;
import app.godwit.fediverse.Instances;
import app.godwit.fediverse.Means;
import app.godwit.fediverse.Server;
import app.godwit.fediverse.Token;
import app.godwit.http.Bounds;
import app.godwit.http.Http;
import app.godwit.http.Inside;
import app.godwit.http.Reach;
import app.godwit.journal.Journal;
import app.godwit.journal.JournalIntake;
import app.godwit.journal.Sources;
import app.godwit.moves.Move;
import app.godwit.moves.Progress;
import app.godwit.moves.Reserve;
import app.godwit.moves.ServerException;
import app.godwit.moves.Time;
import app.godwit.moves.Tools;
import app.godwit.practice.Faults;
import app.godwit.practice.Flavour;
import app.godwit.practice.Ledger;
import app.godwit.practice.Practice;
import app.godwit.practice.PracticeUser;
import app.godwit.practice.Quirk;
import app.godwit.practice.World;
import app.godwit.secrets.RunTokens;
import app.godwit.secrets.TokenStore;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Media;
import app.godwit.tweets.Person;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tie;
import app.godwit.tweets.Tweet;
import app.godwit.tweets.UserList;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import okhttp3.FormBody;
import okhttp3.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A large move that takes days of a server's time: so many people to follow, so many tweets to post, of
/// which the first of every few has a picture. The practice servers answer in this process, so that the days
/// cost little.
public final class Crossing implements AutoCloseable {
    public static final String HOME = "harbour.crossing.example";
    public static final String USER = "sample";
    /// Another account on the same server.
    static final String COLLEAGUE = "colleague";
    private static final int SERVERS = 8;
    private static final int MARKED = 3;
    private static final int LISTED = 4;
    private static final List<String> OTHERS = List.of("muted", "blocked");
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
        return prepare(folder, home, time, people, tweets, media, time);
    }

    /// @param servers their clock
    static Crossing prepare(
            Path folder, Flavour home, Time time, int people, int tweets, int media, InstantSource servers)
            throws Exception {
        return prepare(folder, Software.of(home), time, people, tweets, media, servers);
    }

    static Crossing prepare(
            Path folder, Software home, Time time, int people, int tweets, int media, InstantSource servers)
            throws Exception {
        return prepare(folder, home, time, people, tweets, media, servers, UnaryOperator.identity());
    }

    /// @param watched what stands between the program and the servers
    public static Crossing prepare(
            Path folder,
            Flavour home,
            Time time,
            int people,
            int tweets,
            int media,
            InstantSource servers,
            UnaryOperator<Inside> watched)
            throws Exception {
        return prepare(folder, Software.of(home), time, people, tweets, media, servers, watched);
    }

    private static Crossing prepare(
            Path folder,
            Software home,
            Time time,
            int people,
            int tweets,
            int media,
            InstantSource servers,
            UnaryOperator<Inside> watched)
            throws Exception {
        var practice = Practice.start(world(home, people), servers, Faults.none(), 0);
        var inside = watched.apply(practice.inside());
        var tools = new Tools(time, new Http(Reach.LOOPBACK_TOO, inside), new RunTokens());
        var crossing = new Crossing(folder.resolve("move.godwit"), tools, practice, people);
        try (var journal = Journal.open(crossing.file)) {
            crossing.write(journal, folder, tweets, media);
        }
        try (var move = crossing.open()) {
            crossing.signIn(move);
            var found = move.search().match().await();
            if (found.state() != Progress.State.DONE) {
                throw new IllegalStateException(found.toString());
            }
        }
        return crossing;
    }

    /// A failing server may fail here too; a person tries again.
    void signIn(Move move) throws ServerException {
        for (var tries = 1; move.server().signedIn().isEmpty(); tries++) {
            try {
                move.server().signInWithToken(HOME, practice.token(HOME, USER));
            } catch (ServerException failing) {
                if (tries > 50) {
                    throw failing;
                }
            }
        }
    }

    /// A server's software; the rarer dialects are told apart by its name.
    record Software(Flavour flavour, String software, String version) {
        static Software of(Flavour flavour) {
            var version = switch (flavour) {
                case GOTOSOCIAL -> "0.20.0";
                case SNAC -> "2.75";
                default -> "4.5.0";
            };
            return new Software(flavour, flavour.name().toLowerCase(java.util.Locale.ROOT), version);
        }
    }

    private static World world(Software home, int people) {
        var servers = new ArrayList<World.Server>();
        var self = new World.Person(USER, "Sam", "", List.of(), Set.of(), "", "no");
        var colleague = new World.Person(COLLEAGUE, "Kit", "", List.of(), Set.of(), "", "no");
        servers.add(server(HOME, home, List.of(self, colleague)));
        for (var number = 0; number < SERVERS; number++) {
            var accounts = new ArrayList<World.Person>();
            for (var person = number; person < people; person += SERVERS) {
                accounts.add(new World.Person("p" + person, "Person", "", List.of(), Set.of(), "", "no"));
            }
            for (var other : OTHERS) {
                accounts.add(new World.Person(other + number, "Person", "", List.of(), Set.of(), "", "no"));
            }
            servers.add(server("s" + number + ".crossing.example", Software.of(Flavour.MASTODON), accounts));
        }
        return new World(servers, List.of(new World.Home(HOME, USER, "practice")));
    }

    private static World.Server server(String domain, Software kind, List<World.Person> accounts) {
        return new World.Server(
                domain, domain, kind.software(), kind.version(), domain, kind.flavour(), Quirk.NONE, accounts);
    }

    private void write(Journal journal, Path folder, int tweets, int media) throws IOException {
        try (var intake = journal.intake(journal.sources().begin(new Sources.Origin("crossing", "archive", "", 1)))) {
            intake.profile(new Profile(1, "sample", "Sam", "", "", "", Set.of(), false));
            for (var person = 0; person < people; person++) {
                intake.person(person(1000L + person, address(person)), Set.of(Tie.FOLLOWING));
            }
            others(intake);
            var picture = picture(folder);
            for (var number = 0; number < tweets; number++) {
                var has = (long) (number + 1) * media / tweets > (long) number * media / tweets;
                intake.tweet(tweet(number, has ? List.of(picture) : List.of()));
            }
        }
    }

    /// As the own server writes it.
    static String address(int person) {
        return "p%d@s%d.crossing.example".formatted(person, person % SERVERS);
    }

    private static Person person(long id, String address) {
        return new Person(id, "x_" + id, "Person " + id, "I am @" + address, "", "", "", "", "");
    }

    /// Three muted, three blocked, and a list with the first few of those followed.
    private void others(JournalIntake intake) {
        for (var number = 0; number < MARKED; number++) {
            var host = "@s%d.crossing.example".formatted(number);
            intake.person(person(100L + number, "muted" + number + host), Set.of(Tie.MUTED));
            intake.person(person(200L + number, "blocked" + number + host), Set.of(Tie.BLOCKED));
        }
        var members = IntStream.range(0, Math.min(people, LISTED))
                .mapToObj(person -> person(1000L + person, address(person)))
                .toList();
        intake.list(UserList.numbered(7, "Birds, and boats", UserList.Role.CREATED), members);
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
                7, Media.Type.PHOTO, "A gull", new Media.InArchive(archive.toString(), "gull.png", bytes.length, 0));
    }

    /// The move, opened anew; close it before the next.
    public Move open() throws Exception {
        return Move.open(file, tools);
    }

    /// The same with tokens that are kept elsewhere.
    Move open(TokenStore tokens) throws Exception {
        return Move.open(file, new Tools(tools.time(), tools.http(), tokens));
    }

    /// Keeps so many percent for the user and plans everything.
    public void plan(int reserve) throws Exception {
        try (var move = open()) {
            move.runs().reserve(new Reserve(reserve));
            move.follow().plan();
            move.repost().plan();
        }
    }

    /// Something the user does on their server by hand.
    ///
    /// @param form `name=value` each
    JsonNode byHand(String method, String path, String... form) throws IOException {
        var body = new FormBody.Builder();
        for (var pair : form) {
            body.add(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        var request = new Request.Builder()
                .url("https://" + HOME + path)
                .header("Authorization", "Bearer " + practice.token(HOME, USER))
                .method(method, method.equals("GET") ? null : body.build())
                .build();
        return JsonMapper.shared()
                .readTree(tools.http().send(request, Bounds.OWN_SERVER).text());
    }

    /// The user at their own server, without Godwit's journal.
    Server own() {
        return own(USER);
    }

    /// The same for the other account there.
    Server own(String user) {
        return Server.of(
                instance(), new Token(practice.token(HOME, user)), new Means(tools.http(), tools.time(), _ -> {}));
    }

    /// Faults are rolled for this question too: it is asked until it is answered.
    private Instance instance() {
        for (var tries = 0; tries < 100; tries++) {
            if (new Instances(tools.http()).find(HOME) instanceof Finding.Here here) {
                return here.instance();
            }
        }
        throw new IllegalStateException(HOME + " does not answer");
    }

    /// The user signs in once more, in the browser.
    void signInByBrowser(Move move) throws Exception {
        try (var attempt = move.server().signIn(HOME)) {
            PracticeUser.allow(tools.http(), attempt.page(), USER, "practice");
            attempt.await();
        }
    }

    /// Three more tweets, each below the one before.
    void tellAThread() throws Exception {
        try (var journal = Journal.open(file);
                var intake = journal.intake(journal.sources().begin(new Sources.Origin("thread", "archive", "", 1)))) {
            var above = new ArrayList<Long>();
            for (var number = 1000; number < 1003; number++) {
                var tweet = tweet(number, List.of());
                intake.tweet(above.isEmpty() ? tweet : below(above.getLast(), tweet));
                above.add(tweet.id());
            }
        }
    }

    /// A tweet after that thread.
    void tellOneMore() throws Exception {
        try (var journal = Journal.open(file);
                var intake = journal.intake(journal.sources().begin(new Sources.Origin("later", "archive", "", 1)))) {
            intake.tweet(tweet(1003, List.of()));
        }
    }

    private static Tweet below(long parent, Tweet tweet) {
        return new Tweet(
                tweet.id(),
                tweet.posted(),
                new Kind.SelfReply(parent),
                tweet.text(),
                tweet.spans(),
                tweet.media(),
                tweet.language(),
                tweet.client(),
                tweet.likes(),
                tweet.retweets(),
                tweet.marks());
    }

    /// Edits every other tweet, as a newer archive would tell it.
    void edit(int tweets) throws Exception {
        try (var journal = Journal.open(file);
                var intake = journal.intake(journal.sources().begin(new Sources.Origin("later", "archive", "", 1)))) {
            for (var number = 0; number < tweets; number += 2) {
                var was = journal.tweets().find(tweet(number, List.of()).id()).orElseThrow();
                intake.edited(was.id(), was.id() + 1);
                intake.tweet(Errand.corrected(was));
            }
        }
    }

    /// The id of an account on the own server.
    String id(String address) throws IOException {
        return byHand("GET", "/api/v2/search?type=accounts&resolve=true&q=@" + address)
                .at("/accounts/0/id")
                .asString();
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
