package app.godwit.desktop.example;

import app.godwit.fediverse.About;
import app.godwit.fediverse.Instance;
import app.godwit.handles.Account;
import app.godwit.handles.Candidate;
import app.godwit.handles.Confidence;
import app.godwit.handles.Evidence;
import app.godwit.handles.Form;
import app.godwit.handles.Handle;
import app.godwit.handles.HostVerdict;
import app.godwit.handles.Lookup;
import app.godwit.handles.Match;
import app.godwit.moves.BroughtIn;
import app.godwit.moves.Coverage;
import app.godwit.moves.Decision;
import app.godwit.moves.Drip;
import app.godwit.moves.Home;
import app.godwit.moves.PersonRow;
import app.godwit.moves.PersonRow.State;
import app.godwit.moves.Plan;
import app.godwit.moves.SignedIn;
import app.godwit.moves.SourceRow;
import app.godwit.posts.Apart;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.posts.Limits;
import app.godwit.posts.Visibility;
import app.godwit.tweets.Media;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Invented people and posts, in five languages.
public final class Sample {
    public static final Instant NOW = Instant.parse("2026-05-12T09:30:00Z");
    public static final Instance INSTANCE = new Instance(
            "https://birch.example",
            "birch.example",
            "Birch, a small wood",
            "mastodon",
            "4.5.1",
            Instance.Flavour.MASTODON,
            Limits.MASTODON);

    public static final About ABOUT = new About(
            About.Entry.ON_APPROVAL, List.of("Be kind, also to those who are new.", "Describe your pictures."));

    private Sample() {}

    public static SignedIn signedIn() {
        return new SignedIn(INSTANCE, account("mira@birch.example", "Mira Solberg", ""));
    }

    public static SourceRow source(Path path, BroughtIn found) {
        return source(path, found, SourceRow.State.HERE);
    }

    public static SourceRow source(Path path, BroughtIn found, SourceRow.State state) {
        return new SourceRow(path.toString(), path.toString(), "archive", NOW, NOW, state, found);
    }

    public static BroughtIn archive() {
        return new BroughtIn(
                new BroughtIn.Tweets(4218, 2106, 143, 1322, 790, 214, 12, 31),
                new BroughtIn.SetApart(3, 1, 2),
                new BroughtIn.People(846, 0, 0, 512, 9, 4, 2),
                new BroughtIn.Media(412, 398, 14, 0),
                new BroughtIn.Expected(4219, 846, 4219, 1, 12),
                List.of(
                        new Problem("data/tweets-part2.js", 81_224, "One tweet is cut off in the middle."),
                        new Problem("data/like.js", -1, "This file is empty.")));
    }

    /// With more problems than a card shows at first.
    public static BroughtIn damaged() {
        var problems = IntStream.rangeClosed(1, 8)
                .mapToObj(nth -> new Problem("data/tweets.js", 70_000 + nth, "Item " + nth + " has no end."))
                .toList();
        var whole = archive();
        return new BroughtIn(
                whole.tweets(), whole.setApart(), whole.people(), whole.media(), whole.expected(), problems);
    }

    public static BroughtIn list() {
        return new BroughtIn(
                BroughtIn.Tweets.NONE,
                BroughtIn.SetApart.NONE,
                new BroughtIn.People(834, 834, 801, 0, 0, 0, 0),
                BroughtIn.Media.NONE,
                BroughtIn.Expected.NOTHING,
                List.of());
    }

    public static List<PersonRow> people() {
        var rows = new ArrayList<PersonRow>();
        rows.add(row(
                1,
                person(11, "anad", "Ana Díaz", "Ilustradora. Casi siempre en @ana@lago.example desde 2022."),
                match(
                        "ana@lago.example",
                        "Ana Díaz",
                        "Ilustradora, tinta y agua.",
                        Confidence.PROVEN,
                        "@ana@lago.example")));
        rows.add(row(
                2,
                person(
                        12,
                        "leomarin",
                        "Léo Marin",
                        "Marins, cartes et vieux bateaux. Mastodon : https://phare.example/@leo"),
                match(
                        "leo@phare.example",
                        "Léo Marin ⚓",
                        "Cartographe à Brest.",
                        Confidence.STATED,
                        "https://phare.example/@leo")));
        rows.add(twice());
        rows.add(row(
                4,
                person(14, "nadia_k", "ناديا الكاتب", "كاتبة ومترجمة. حسابي الآن @nadia@nakhla.example"),
                match(
                        "nadia@nakhla.example",
                        "ناديا الكاتب",
                        "كاتبة ومترجمة",
                        Confidence.STATED,
                        "@nadia@nakhla.example")));
        rows.add(row(
                5,
                person(15, "somchai_p", "สมชาย ภาพถ่าย", "ถ่ายภาพนกและป่า อยู่ที่ somchai at paa dot example"),
                match("somchai@paa.example", "สมชาย", "ถ่ายภาพนก", Confidence.LIKELY, "somchai at paa dot example")));
        rows.add(row(
                6,
                person(16, "hanako_s", "佐藤花子", "山と写真。新しい場所は @hanako@yama.example です"),
                match("hanako@yama.example", "佐藤花子", "山と写真の記録", Confidence.PROVEN, "@hanako@yama.example")));
        rows.add(guess());
        rows.add(state(8, "Otto Brandt", "ottob", State.FOLLOWED, "otto@amt.example"));
        rows.add(state(9, "Priya Raman", "priyar", State.REQUESTED, "priya@monsoon.example"));
        rows.add(nothing(
                10, "Tomas Lind", "tlind", State.WAITING, "fjord.example did not answer; asked again Wednesday."));
        rows.add(nothing(11, "Grete Moll", "gretem", State.NOT_FOUND, "There is no account grete@mill.example."));
        rows.add(nothing(12, "Ikram B.", "ikram_b", State.NO_ADDRESS, "Nothing in their words looks like an address."));
        rows.add(new PersonRow(
                13,
                Person.numbered(88_123_456_789L),
                State.UNNAMED,
                List.of(),
                Optional.empty(),
                new Decision.Undecided(),
                "Only a number is known. A follow list with names would help."));
        return rows;
    }

    private static PersonRow twice() {
        var person = person(
                13, "jonas_w", "Jonas Weber", "Radfahren, Brot, Code. @jonas@rad.example, früher @jweber@alt.example");
        var first = match(
                person, "jonas@rad.example", "Jonas", "Radfahren und Brot.", Confidence.STATED, "@jonas@rad.example");
        var candidate =
                new Candidate(handle("jweber@alt.example"), Form.EXPLICIT, evidence(person, "@jweber@alt.example"));
        var second = new Match(candidate, new Lookup.Absent(), Confidence.STATED);
        return new PersonRow(
                3,
                person,
                State.FOUND,
                List.of(first, second),
                Optional.of(first),
                new Decision.Accept(handle("jonas@rad.example")),
                "");
    }

    private static PersonRow guess() {
        var person = person(
                17,
                "kwame",
                "Kwame Mensah",
                "Highlife, radio, and a very long biography that goes on and on about records, tapes, aerials,"
                        + " ionospheres and everything else that fits into one hundred and sixty.");
        var candidate = new Candidate(
                handle("kwame@radio.example"), Form.NAMESAKE, new Evidence(Evidence.Field.NAME, "Kwame Mensah", 0, 5));
        var match =
                new Match(candidate, new Lookup.Found(account("kwame@radio.example", "Kwame", "")), Confidence.GUESS);
        return new PersonRow(7, person, State.FOUND, List.of(match), Optional.empty(), new Decision.Undecided(), "");
    }

    private static PersonRow state(long id, String name, String x, State state, String address) {
        var person = person(id + 100, x, name, "Find me at @" + address);
        var match = match(person, address, name, "", Confidence.STATED, "@" + address);
        return new PersonRow(id, person, state, List.of(match), Optional.of(match), new Decision.Undecided(), "");
    }

    private static PersonRow nothing(long id, String name, String x, State state, String why) {
        return new PersonRow(
                id,
                person(id + 100, x, name, "Gardens and letters."),
                state,
                List.of(),
                Optional.empty(),
                new Decision.Undecided(),
                why);
    }

    private record Found(String address, String name, String note, Confidence confidence, String words) {}

    private static Found match(String address, String name, String note, Confidence confidence, String words) {
        return new Found(address, name, note, confidence, words);
    }

    private static PersonRow row(long id, Person person, Found found) {
        var match = match(person, found.address(), found.name(), found.note(), found.confidence(), found.words());
        return new PersonRow(id, person, State.FOUND, List.of(match), Optional.of(match), new Decision.Undecided(), "");
    }

    private static Match match(
            Person person, String address, String name, String note, Confidence confidence, String words) {
        var candidate = new Candidate(handle(address), Form.EXPLICIT, evidence(person, words));
        var proof = confidence == Confidence.PROVEN
                ? List.of(new Account.Row("X", "https://x.example/" + person.handle()))
                : List.<Account.Row>of();
        var account = new Account(handle(address), "1", "", name, note, proof, "", Set.of());
        return new Match(candidate, new Lookup.Found(account), confidence);
    }

    private static Evidence evidence(Person person, String words) {
        var start = person.bio().indexOf(words);
        return new Evidence(Evidence.Field.BIO, person.bio(), start, start + words.length());
    }

    public static Person person(long id, String handle, String name, String bio) {
        return new Person(id, handle, name, bio, "", "", "", "", "");
    }

    public static Account account(String address, String name, String note) {
        return new Account(handle(address), "1", "", name, note, List.of(), "", Set.of());
    }

    public static Handle handle(String address) {
        return Handle.parse(address).orElseThrow();
    }

    public static Plan plan(int follows, int posts) {
        return new Plan(
                List.of(
                        new Plan.Part("follows", follows, 400, Duration.ofDays(1), NOW.plus(Duration.ofHours(53))),
                        new Plan.Part("posts", posts, 300, Duration.ofHours(3), NOW.plus(Duration.ofHours(2)))),
                Map.of("You said no", 3, "Only a number is known", 122, "No Fediverse address in their words", 1066),
                Map.of(Composed.Reason.RETWEET, 5),
                Map.of(),
                ways(follows),
                Optional.of(new Plan.Cap(7500, 31, 7469)),
                20,
                Drip.OPEN,
                follows + posts,
                NOW.plus(Duration.ofHours(53)));
    }

    private static List<Plan.Way> ways(int follows) {
        return List.of(
                new Plan.Way(Plan.Means.API, follows, 3 * follows, Plan.Basis.FORESEEN, NOW.plus(Duration.ofHours(53))),
                new Plan.Way(Plan.Means.FILE, follows, 0, Plan.Basis.AT_MOST, NOW.plus(Duration.ofSeconds(follows))));
    }

    /// Where the people are.
    public static List<Home> homes() {
        return List.of(
                new Home("birch.example", 214, "mastodon", "4.5.1", HostVerdict.Door.OPEN),
                new Home("phare.example", 131, "mastodon", "4.4.8", HostVerdict.Door.CLOSED),
                new Home("yama.example", 58, "misskey", "2026.3.0", HostVerdict.Door.OPEN),
                new Home("lago.example", 12, "", "", HostVerdict.Door.UNKNOWN));
    }

    /// @param included kinds set apart to which the user has said yes
    public static Preview preview(Set<Apart> included) {
        var posts = List.of(
                draft(
                        1,
                        0,
                        new Draft.Top(),
                        "First light over the fjord. The ferry was late, nobody minded.",
                        List.of(photo("A ferry in pink morning light"), photo(""))),
                draft(
                        2,
                        0,
                        new Draft.Top(),
                        "A thread about paper boats, and why they never sink where you expect them to. We folded forty"
                            + " of them on Sunday, out of old charts, and let them go at the mill. Eleven came back.",
                        List.of()),
                draft(
                        3,
                        0,
                        new Draft.Under(2, 0),
                        "The charts were from 1963. The depths have changed since, the names have not."
                                + " https://www.boats.example/charts/1963/fjord",
                        List.of()),
                draft(
                        4,
                        0,
                        new Draft.Under(3, 0),
                        "Tomorrow: larger boats. https://boats.example/fold",
                        List.of(video())),
                draft(5, 0, new Draft.Top(), "صباح الخير من الميناء. القهوة جاهزة والبحر هادئ.", List.of()),
                draft(6, 0, new Draft.Top(), "เช้านี้ฝนตกหนัก แต่เรือยังออกตามเวลา", List.of()),
                draft(7, 0, new Draft.Top(), "雨の港。船は時間どおりに出ました。", List.of()));
        var skipped = new ArrayList<Composed.Skipped>();
        add(skipped, Composed.Reason.RETWEET, 1322);
        add(skipped, Composed.Reason.REPLY_TO_OTHERS, 790);
        add(skipped, Composed.Reason.THREAD_UNDER_OTHERS, 41);
        add(skipped, Composed.Reason.MEDIA_MISSING, 6);
        var apart = new EnumMap<Apart, Integer>(Map.of(Apart.DELETED, 3, Apart.CIRCLE, 2));
        apart.forEach((kind, count) -> add(skipped, kind.reason(), included.contains(kind) ? 0 : count));
        apart.keySet().retainAll(included);
        return new Preview(posts, skipped, apart);
    }

    private static void add(List<Composed.Skipped> skipped, Composed.Reason reason, int count) {
        for (var i = 0; i < count; i++) {
            skipped.add(new Composed.Skipped(10_000L + skipped.size(), reason));
        }
    }

    private static Draft draft(long source, int part, Draft.Parent parent, String text, List<Media> media) {
        return new Draft(
                source,
                part,
                parent,
                text,
                text.codePointCount(0, text.length()),
                "en",
                Visibility.UNLISTED,
                source == 4 ? Draft.Audience.SENSITIVE : Draft.Audience.EVERYBODY,
                source == 2 ? "paper, water" : "",
                media,
                Instant.parse("2019-03-12T06:40:00Z").plus(Duration.ofDays(source * 9)));
    }

    private static Media photo(String alt) {
        return new Media(
                alt.length(),
                Media.Type.PHOTO,
                alt,
                new Media.InArchive("a.zip", "tweets_media/" + alt.length() + ".jpg", 1, 1));
    }

    private static Media video() {
        return new Media(9, Media.Type.VIDEO, "", new Media.InArchive("a.zip", "tweets_media/2.mp4", 4_200_000, 1));
    }

    /// Of an archive, a list and Wikidata together.
    ///
    /// @param more named besides
    public static Coverage coverage(int people, int more) {
        return people == 0
                ? new Coverage(0, 0, 0, 0, 0, List.of(), List.of(new Coverage.Advice(Coverage.Way.BRING_IN, 0, 0)))
                : new Coverage(
                        2034,
                        2031,
                        1222 + more,
                        1160,
                        804,
                        List.of(
                                new Coverage.OfSource("/mira/twitter-2026-02.zip", "archive", 2031, 410, 0, 0),
                                new Coverage.OfSource("/mira/following.csv", "list", 1160, 1160, 1160, 790),
                                new Coverage.OfSource("query.wikidata.org", "wikidata", 38, 38, 0, 33)),
                        List.of(
                                new Coverage.Advice(Coverage.Way.HAR_NAMES, 812, 0),
                                new Coverage.Advice(Coverage.Way.WIKIDATA, 812, 0),
                                new Coverage.Advice(Coverage.Way.X_KEYS, 812, 812)));
    }
}
