package app.godwit.moves;

import app.godwit.journal.Deed;
import app.godwit.journal.DeedKind;
import app.godwit.journal.DeedState;
import app.godwit.journal.Deeds;
import app.godwit.journal.Descriptions;
import app.godwit.journal.Journal;
import app.godwit.journal.Lane;
import app.godwit.journal.Outcome;
import app.godwit.journal.Timeline;
import app.godwit.posts.Choice;
import app.godwit.posts.CrossPosts;
import app.godwit.posts.Draft;
import app.godwit.posts.Visibility;
import app.godwit.tweets.Hashtag;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Link;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Media;
import app.godwit.tweets.Mention;
import app.godwit.tweets.Span;
import app.godwit.tweets.Tweet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Invented tweets of every kind that hang together in every way, and invented wishes.
final class RandomHistory {
    private static final Instant START = Instant.parse("2019-01-05T08:00:00Z");
    private static final long HOURS_APART = 7;
    private static final List<String> WORDS = List.of(
            "tide", "Ebb", "ＷＩＮＤ", "straße", "渡り鳥", "นก", "sea", "gull", "boat", "harbour", "low", "water", "a", "of");
    private static final List<String> LANGUAGES = List.of("en", "en", "de", "in", "ja", "und", "qme", "zh-TW");
    private static final List<String> CLIENTS = List.of("Tern Web App", "Tern for Desks", "", "Tide Tables");
    private static final List<String> TAGS = List.of("Waders", "tide", "数");
    private static final List<String> PEOPLE = List.of("ana", "Bo", "nobody");

    private final Random random;
    private final List<Tweet> tweets = new ArrayList<>();

    RandomHistory(Random random, int count) {
        this.random = random;
        for (var nth = 1; nth <= count; nth++) {
            tweets.add(tweet(nth, count));
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// Now and then one is younger than its number tells, as after an edit.
    private Tweet tweet(long id, int count) {
        var posted = START.plusSeconds(3600 * HOURS_APART * (chance(5) ? id + 3 : id));
        var text = new StringBuilder(chance(3) ? "" : words(chance(10) ? 90 : 1 + random.nextInt(12)));
        var spans = spans(text, id, count);
        return new Tweet(
                id,
                posted,
                kind(id),
                text.toString(),
                spans,
                media(id),
                one(LANGUAGES),
                one(CLIENTS),
                random.nextInt(5),
                random.nextInt(3),
                marks());
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(_ -> one(WORDS)).collect(Collectors.joining(" "));
    }

    private List<Span> spans(StringBuilder text, long id, int count) {
        var spans = new ArrayList<Span>();
        while (chance(20)) {
            spans.add(append(text, "#" + one(TAGS), (from, to, words) -> new Hashtag(from, to, words.substring(1))));
        }
        while (chance(15)) {
            spans.add(
                    append(text, "@" + one(PEOPLE), (from, to, words) -> new Mention(from, to, 0, words.substring(1))));
        }
        while (chance(25)) {
            var quoted = chance(80) && id > 1 ? 1 + random.nextLong(id - 1) : 1 + random.nextLong(2L * count);
            var url = "https://x.com/ada/status/" + quoted;
            spans.add(append(text, "https://t.co/" + quoted, (from, to, _) -> new Link(from, to, url)));
        }
        return spans;
    }

    private interface Made {
        Span span(int from, int to, String words);
    }

    private static Span append(StringBuilder text, String words, Made made) {
        text.append(' ').append(words);
        return made.span(text.length() - words.length(), text.length(), words);
    }

    private Kind kind(long id) {
        return switch (random.nextInt(10)) {
            case 0 -> new Kind.Reply(9_000 + id, 77, "ana");
            case 1 -> new Kind.Retweet(77, one(PEOPLE));
            case 2, 3, 4, 5 -> new Kind.SelfReply(chance(5) ? 100_000 + id : Math.max(1, id - 1 - random.nextInt(6)));
            default -> new Kind.Own();
        };
    }

    private List<Media> media(long id) {
        return chance(75)
                ? List.of()
                : IntStream.rangeClosed(1, 1 + random.nextInt(4))
                        .mapToObj(nth -> media(id, nth))
                        .toList();
    }

    private Media media(long id, int nth) {
        var name = id + "-" + nth;
        return new Media(
                10 * id + nth,
                chance(30) ? Media.Type.VIDEO : Media.Type.PHOTO,
                chance(20) ? "A gull" : "",
                chance(20)
                        ? new Media.Missing(name)
                        : new Media.InArchive("a.zip", name, chance(10) ? 0 : random.nextLong(200L << 20), 0));
    }

    private Set<Mark> marks() {
        var marks = EnumSet.noneOf(Mark.class);
        for (var mark : Mark.values()) {
            if (chance(6)) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /// Puts them into a file, some with later versions, and what is known of them.
    void fill(Journal journal) {
        try (var intake = journal.intake(1)) {
            tweets.forEach(intake::tweet);
            ids(3).forEach(older -> intake.edited(older, Math.min(tweets.size(), older + 1 + random.nextInt(4))));
        }
        journal.descriptions()
                .keep(tweets.stream()
                        .flatMap(tweet -> tweet.media().stream())
                        .filter(_ -> chance(30))
                        .map(media -> new Descriptions.Description(media.id(), "A boat"))
                        .toList());
        var own = new HashMap<Long, String>();
        ids(4).forEach(id -> own.put(id, words(random.nextInt(60))));
        new OwnWords(own).keep(journal);
        journal.timeline()
                .keep(ids(4).mapToObj(id -> tweets.get((int) id - 1))
                        .map(tweet ->
                                new Timeline.Post("s" + tweet.id(), tweet.posted(), CrossPosts.words(tweet.text())))
                        .toList());
        ids(9).forEach(id -> stand(journal, id));
    }

    /// Each with such a chance.
    private LongStream ids(int percent) {
        return LongStream.rangeClosed(1, tweets.size()).filter(_ -> chance(percent)).boxed().toList().stream()
                .mapToLong(Long::longValue);
    }

    /// Posts of a tweet, in no form that it would have today.
    private void stand(Journal journal, long id) {
        var parts = 1 + random.nextInt(3);
        journal.deeds()
                .plan(IntStream.range(0, parts)
                        .mapToObj(part -> draft(id, part))
                        .map(draft -> new Deeds.Meant(Lane.POSTS, DeedKind.PUBLISH, draft.key(), draft))
                        .toList());
        var sent = random.nextInt(parts + 1);
        journal.deeds().ofTweet(DeedKind.PUBLISH, id).stream().limit(sent).forEach(deed -> {
            journal.deeds().sending(deed, "", START);
            if (chance(80)) {
                journal.deeds().settle(deed, new Outcome.Done("r" + deed.subject(), "https://h.example/" + id, ""));
            }
        });
    }

    /// Lets some posts go a step: they leave, arrive or come to nothing; now and then some are taken back.
    void walk(Journal journal) {
        var deeds = journal.deeds();
        if (chance(10)) {
            deeds.planBack(deeds.all(DeedKind.PUBLISH).stream()
                    .filter(deed -> deed.state() == DeedState.DONE && chance(10))
                    .toList());
        }
        Stream.concat(deeds.all(DeedKind.PUBLISH).stream(), deeds.all(DeedKind.DELETE).stream())
                .filter(deed -> deed.state() == DeedState.PLANNED || deed.state() == DeedState.SENDING)
                .filter(_ -> chance(10))
                .forEach(deed -> {
                    if (deed.state() == DeedState.PLANNED) {
                        deeds.sending(deed, "", START);
                    }
                    if (chance(70)) {
                        deeds.settle(deed, outcome(deed));
                    }
                });
    }

    /// What it is now known by may have stood in the timeline before.
    private Outcome outcome(Deed deed) {
        return switch (random.nextInt(6)) {
            case 0 -> new Outcome.Refused("No");
            case 1 -> new Outcome.Skipped("Not now");
            case 2 -> new Outcome.Later(START, "Again");
            case 3 -> new Outcome.Unknown("Nobody knows");
            default -> new Outcome.Done((chance(5) ? "s" : "r") + deed.id(), "https://h.example/" + deed.id(), "");
        };
    }

    private Draft draft(long id, int part) {
        var above = Math.max(1, id - 1 - random.nextInt(4));
        var first = chance(50) ? new Draft.Top() : new Draft.Under(above, random.nextInt(2));
        var tweet = tweets.get((int) id - 1);
        return new Draft(
                id,
                part,
                part == 0 ? first : new Draft.Under(id, part - 1),
                "Stands as " + part,
                9,
                "en",
                Visibility.UNLISTED,
                Draft.Audience.EVERYBODY,
                "",
                part == 0 ? tweet.media() : List.of(),
                tweet.posted());
    }

    /// A few wishes out of all that there are.
    Choice choice() {
        var choice = Choice.DEFAULT.of(kinds());
        if (chance(40)) {
            choice = choice.on(new Choice.Days(chance(50) ? Choice.Days.ALL.from() : day(), day()));
        }
        if (chance(30)) {
            choice = choice.with(new Choice.Least(random.nextInt(4), random.nextInt(3)));
        }
        if (chance(50)) {
            choice = choice.with(new Choice.ByHand(some(chance(20) ? 50 : 0), some(6)));
        }
        if (chance(20)) {
            choice = choice.best(random.nextInt(40));
        }
        return chance(60) ? choice.with(content()) : choice;
    }

    private Set<Choice.Kind> kinds() {
        var kinds = EnumSet.noneOf(Choice.Kind.class);
        Stream.of(Choice.Kind.values()).filter(_ -> chance(75)).forEach(kinds::add);
        return chance(30) ? Choice.DEFAULT.kinds() : kinds;
    }

    private LocalDate day() {
        var nth = random.nextInt(tweets.size());
        return tweets.get(nth).posted().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Set<Long> some(int percent) {
        return ids(percent).boxed().collect(Collectors.toSet());
    }

    private Choice.Content content() {
        return new Choice.Content(
                wish(),
                wish(),
                Set.copyOf(few(List.of("en", "id", "ZH", "und", "de"))),
                Set.copyOf(few(List.of("#waders", "数", "none"))),
                few(List.of("TIDE", "wind", "鳥", "of a", "xyz")),
                few(List.of("gull", "นก")),
                Set.copyOf(few(List.of("@Ana", "bo"))),
                Set.copyOf(few(List.of("tern", "TABLES"))),
                Set.copyOf(few(List.of("desks"))));
    }

    private Choice.Wish wish() {
        return chance(80) ? Choice.Wish.EITHER : one(List.of(Choice.Wish.values()));
    }

    private List<String> few(List<String> of) {
        return chance(75) ? List.of() : List.copyOf(new HashSet<>(List.of(one(of), one(of))));
    }
}
