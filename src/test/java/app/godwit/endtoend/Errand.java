package app.godwit.endtoend;

import app.godwit.handles.Handle;
import app.godwit.journal.Journal;
import app.godwit.journal.Sources;
import app.godwit.practice.Quirk;
import app.godwit.practice.World;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Media;
import app.godwit.tweets.Person;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tie;
import app.godwit.tweets.Tweet;
import app.godwit.tweets.UserList;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/// A move with enough to do and not more than an hour's allowance: people who wrote their address, single
/// tweets, threads, pictures, and two tweets with the very same words.
public final class Errand {
    private static final Instant START = Instant.parse("2019-05-04T08:00:00Z");
    private static final int THREAD = 4;
    /// The first number of those followed, and so on.
    private static final long FOLLOWED = 100;

    private static final long MUTED = 200;
    private static final long BLOCKED = 300;

    static final String LIST = "Friends";

    private final Path folder;

    private Errand(Path folder) {
        this.folder = folder;
    }

    /// Writes the errand into a move file.
    ///
    /// @param people   of whom each has an account on the practice Fediverse
    /// @param tweets   to be posted, of which every fifth starts a thread and every sixth has a picture
    public static void write(Journal journal, Path folder, List<Handle> people, int tweets) throws IOException {
        var errand = new Errand(folder);
        try (var intake = journal.intake(journal.sources().begin(new Sources.Origin("errand", "archive", "", 1)))) {
            intake.profile(new Profile(1, "sample", "Sam", "", "", "", Set.of(), false));
            errand.persons(FOLLOWED, people).forEach(person -> intake.person(person, Set.of(Tie.FOLLOWING)));
            var picture = errand.picture();
            for (var number = 0; number < tweets; number++) {
                intake.tweet(errand.tweet(number, picture));
            }
        }
    }

    /// Brings mutes and blocks along, and a list of the first few of those followed.
    static void mark(Journal journal, List<Handle> muted, List<Handle> blocked, List<Handle> listed)
            throws IOException {
        var errand = new Errand(Path.of(""));
        try (var intake = journal.intake(journal.sources().begin(new Sources.Origin("marks", "archive", "", 1)))) {
            errand.persons(MUTED, muted).forEach(person -> intake.person(person, Set.of(Tie.MUTED)));
            errand.persons(BLOCKED, blocked).forEach(person -> intake.person(person, Set.of(Tie.BLOCKED)));
            intake.list(UserList.numbered(7, LIST, UserList.Role.CREATED), errand.persons(FOLLOWED, listed));
        }
    }

    private List<Person> persons(long first, List<Handle> handles) {
        return IntStream.range(0, handles.size())
                .mapToObj(number -> person(first + number, handles.get(number)))
                .toList();
    }

    /// The next version of a tweet.
    static Tweet corrected(Tweet was) {
        return new Tweet(
                was.id() + 1,
                was.posted(),
                was.kind(),
                was.text() + " (corrected)",
                was.spans(),
                was.media(),
                was.language(),
                was.client(),
                was.likes(),
                was.retweets(),
                was.marks());
    }

    /// Edits every other tweet of an errand, as a newer archive would tell it.
    static void edit(Journal journal, Path folder, int tweets) throws IOException {
        var errand = new Errand(folder);
        var picture = errand.picture();
        try (var intake = journal.intake(journal.sources().begin(new Sources.Origin("later", "archive", "", 1)))) {
            for (var number = 0; number < tweets; number += 2) {
                var was = errand.tweet(number, picture);
                intake.edited(was.id(), was.id() + 1);
                intake.tweet(corrected(was));
            }
        }
    }

    /// Accounts of the world that anybody may follow at once, on servers without a quirk.
    public static List<Handle> friends(World world, String home, int most) {
        return world.servers().stream()
                .filter(server ->
                        server.quirk() == Quirk.NONE && !server.domain().equals(home))
                .flatMap(server -> server.accounts().stream()
                        .filter(person -> person.traits().isEmpty()
                                && person.movedTo().isEmpty()
                                && person.gone().equals("no"))
                        .map(person -> new Handle(person.user(), server.domain())))
                .limit(most)
                .toList();
    }

    private Person person(long id, Handle handle) {
        return new Person(id, "x_" + id, "Person " + id, "I am " + handle.display(), "", "", "", "", "");
    }

    private Tweet tweet(int number, Media picture) {
        var posted = START.plusSeconds(3600L * number);
        return new Tweet(
                id(number),
                posted,
                number % 5 > 0 && number % 5 < THREAD ? new Kind.SelfReply(id(number - 1)) : new Kind.Own(),
                number % 20 == 4 ? "Good morning" : "Low tide, note %d of the day".formatted(number),
                List.of(),
                number % 6 == 5 ? List.of(picture) : List.of(),
                "en",
                "",
                number,
                0,
                Set.of());
    }

    private static long id(int number) {
        return (START.plusSeconds(3600L * number).toEpochMilli() - 1_288_834_974_657L) << 22;
    }

    private Media picture() throws IOException {
        var image = new BufferedImage(32, 24, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 4, Color.ORANGE.getRGB());
        var archive = Files.createDirectories(folder.resolve("archive"));
        var file = archive.resolve("gull.png");
        ImageIO.write(image, "png", file.toFile());
        var bytes = Files.readAllBytes(file);
        var place = new Media.InArchive(archive.toString(), "gull.png", bytes.length, 0);
        return new Media(7, Media.Type.PHOTO, "A gull", place);
    }
}
