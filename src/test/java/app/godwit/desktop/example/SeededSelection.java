package app.godwit.desktop.example;

import app.godwit.desktop.session.Selection;
import app.godwit.moves.Census;
import app.godwit.moves.Effort;
import app.godwit.posts.Apart;
import app.godwit.posts.Choice;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.posts.MediaNote;
import app.godwit.tweets.Media;
import java.time.Duration;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// What some wishes choose of an example.
final class SeededSelection implements Selection {
    private static final YearMonth FIRST = YearMonth.of(2012, 3);
    private static final int MONTHS = 11 * 12 + 5;
    private static final int LIMIT = 500;
    private static final List<MediaNote> NOTES = List.of(
            new MediaNote(1, "data/tweets_media/1-a-very-long-name-of-a-picture.jpg", MediaNote.Fate.MADE_SMALLER, ""),
            new MediaNote(4, "data/tweets_media/4-Xy.mp4", MediaNote.Fate.LEFT_OUT, ""),
            new MediaNote(5, "data/tweets_media/5-Zz.jpg", MediaNote.Fate.MISSING, ""));
    private final Preview preview;
    private final Choice choice;
    private final Map<Long, String> own;
    private final Map<Long, String> descriptions;
    private final List<Draft> posts;
    private final Map<Long, Long> parents = new HashMap<>();

    SeededSelection(Preview preview, Choice choice, Map<Long, String> own, Map<Long, String> descriptions) {
        this.preview = preview;
        this.choice = choice;
        this.own = own;
        this.descriptions = descriptions;
        this.posts = choice.content().words().isEmpty()
                ? preview.posts()
                : preview.posts().stream().filter(this::isWanted).toList();
        preview.posts().stream().limit(100).forEach(post -> {
            if (post.replyTo() instanceof Draft.Under under) {
                parents.put(post.source(), under.source());
            }
        });
    }

    private boolean isWanted(Draft post) {
        return choice.content().words().stream()
                .anyMatch(word -> post.text().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }

    @Override
    public Totals totals() {
        var chosen = posts.stream().filter(post -> !isTakenOut(post.source())).toList();
        var media = chosen.stream()
                .flatMap(post -> post.media().stream())
                .map(this::described)
                .toList();
        var lacking = (int) media.stream().filter(file -> file.alt().isBlank()).count();
        return new Totals(
                chosen.size(),
                media.size(),
                lacking,
                media.size() * 2_345_678L,
                preview.boosts().size());
    }

    @Override
    public Effort effort() {
        var requests = totals().posts() + totals().media();
        return new Effort(requests, Sample.NOW.plus(Duration.ofMinutes(30L * requests)));
    }

    @Override
    public int size() {
        return posts.size();
    }

    @Override
    public List<Draft> page(int from, int most) {
        return posts.subList(Math.min(from, posts.size()), Math.min(posts.size(), from + most)).stream()
                .map(this::asItIs)
                .toList();
    }

    private Draft asItIs(Draft post) {
        var words = own.getOrDefault(post.source(), post.text());
        return draft(
                post,
                post.part(),
                words,
                post.media().stream().map(this::described).toList());
    }

    private Media described(Media media) {
        return new Media(media.id(), media.type(), descriptions.getOrDefault(media.id(), media.alt()), media.place());
    }

    private static Draft draft(Draft post, int part, String words, List<Media> media) {
        return new Draft(
                post.source(),
                part,
                part == 0 ? post.replyTo() : new Draft.Under(post.source(), part - 1),
                words,
                words.codePointCount(0, words.length()),
                post.language(),
                post.visibility(),
                post.audience(),
                post.spoiler(),
                media,
                post.written());
    }

    /// Eleven years, more in some than in others.
    @Override
    public Census census() {
        var months = IntStream.range(0, MONTHS).mapToObj(this::month).toList();
        return new Census(
                months,
                Map.of("en", 2511, "no", 1204, "ar", 212, "th", 155, "ja", 96, "und", 40),
                Map.of("Twitter for iPhone", 2204, "Twitter Web App", 1498, "TweetDeck", 516));
    }

    private Census.Month month(int nth) {
        var month = FIRST.plusMonths(nth);
        var tweets =
                nth < 7 ? 0 : (int) Math.max(0, Math.round(18 + 14 * Math.sin(nth / 9.0) + 9 * Math.sin(nth * 1.7)));
        var isIn = !month.atEndOfMonth().isBefore(choice.days().from())
                && !month.atDay(1).isAfter(choice.days().until());
        var likes = Math.round(Math.max(0, tweets) * (2 + 1.8 * Math.sin(nth / 5.0)));
        return new Census.Month(month, tweets, isIn ? tweets : 0, likes);
    }

    @Override
    public Map<Composed.Reason, Integer> leftOut() {
        var counts = new EnumMap<Composed.Reason, Integer>(Composed.Reason.class);
        preview.skipped().forEach(skipped -> counts.merge(skipped.reason(), 1, Integer::sum));
        return counts;
    }

    @Override
    public Map<Apart, Integer> included() {
        return preview.included();
    }

    @Override
    public List<MediaNote> notes() {
        return NOTES;
    }

    @Override
    public long unit(long tweet) {
        var root = tweet;
        while (parents.containsKey(root)) {
            root = parents.get(root);
        }
        return root;
    }

    @Override
    public boolean isTakenOut(long tweet) {
        Set<Long> out = choice.byHand().takenOut();
        return !out.isEmpty() && out.stream().anyMatch(other -> unit(other) == unit(tweet));
    }

    @Override
    public boolean stands(long tweet) {
        return tweet == 7;
    }

    @Override
    public boolean isReworded(long tweet) {
        return own.containsKey(tweet);
    }

    @Override
    public String words(long tweet) {
        return own.getOrDefault(tweet, original(tweet));
    }

    @Override
    public String original(long tweet) {
        return post(tweet).text();
    }

    private Draft post(long tweet) {
        return preview.posts().stream()
                .filter(post -> post.source() == tweet)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Draft> saying(long tweet, String words) {
        var post = asItIs(post(tweet));
        return IntStream.rangeClosed(0, Math.max(0, words.length() - 1) / LIMIT)
                .mapToObj(part -> draft(
                        post,
                        part,
                        words.substring(part * LIMIT, Math.min(words.length(), (part + 1) * LIMIT)),
                        part == 0 ? post.media() : List.of()))
                .toList();
    }
}
