package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Handle;
import app.godwit.journal.Journal;
import app.godwit.posts.Apart;
import app.godwit.posts.Boost;
import app.godwit.posts.Chosen;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.posts.Limits;
import app.godwit.posts.Limits.UrlCount;
import app.godwit.posts.MediaNote;
import app.godwit.posts.Names;
import app.godwit.posts.PostOptions;
import app.godwit.posts.Threads;
import app.godwit.posts.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is chosen from tweets in memory, beside what one pass over the file makes of the same wishes.
class OfferTest {
    private static final int TWEETS = 250;
    private static final int CHOICES = 25;
    private static final Limits NARROW = new Limits(
            140, 23, UrlCount.LONGER_OF_BOTH, 2, 16L << 20, 33_177_600, 99L << 20, 1500, Limits.Mixing.NEVER);
    private static final Names NAMES =
            name -> name.equalsIgnoreCase("ana") ? Handle.parse("@ana@harbour.example") : Optional.empty();

    @TempDir
    Path folder;

    static Stream<Limits> servers() {
        return Stream.of(Limits.MASTODON, NARROW);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void choosesWhatComposingAllAnewDoes(Limits limits) throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var history = new RandomHistory(random, TWEETS);
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            history.fill(journal);
            var basis = basis(journal, limits);
            var offer = read(basis).offer().orElseThrow();
            for (var round = 0; round < CHOICES; round++) {
                var intent = new Intent(yeses(random), history.choice(), Wording.DEFAULT);
                assertThat(Told.of(offer.choose(intent)))
                        .as("seed %d, round %d, %s", seed, round, intent)
                        .isEqualTo(Told.of(composed(basis, intent)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void goesAlongWithPostsOnTheirWay(Limits limits) throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var history = new RandomHistory(random, TWEETS);
        var kept = 0;
        try (var journal = Journal.open(folder.resolve("m.godwit"))) {
            history.fill(journal);
            var offers = read(basis(journal, limits));
            for (var round = 0; round < CHOICES; round++) {
                history.walk(journal);
                var now = Optional.of(offers)
                        .filter(one -> one.holds(journal.changes(), Wording.DEFAULT))
                        .flatMap(one -> one.after(journal.deeds().walked(one.walked())));
                kept += now.isPresent() ? 1 : 0;
                offers = now.orElseGet(() -> read(basis(journal, limits)));
                var intent = new Intent(yeses(random), history.choice(), Wording.DEFAULT);
                assertThat(Told.of(offers.offer().orElseThrow().choose(intent)))
                        .as("seed %d, round %d, %s", seed, round, intent)
                        .isEqualTo(Told.of(composed(basis(journal, limits), intent)));
            }
        }
        assertThat(kept).as("times that not all was read anew, seed %d", seed).isPositive();
    }

    private static Basis basis(Journal journal, Limits limits) {
        return new Basis(Pages.Stock.of(journal, threads(journal), draft -> draft), limits, PostOptions.DEFAULT, NAMES);
    }

    private static Offers read(Basis basis) {
        var journal = basis.stock().journal();
        var walked = journal.deeds().walked(0).until();
        var offer = Offer.read(basis, LookBack.known(journal), Wording.DEFAULT);
        return new Offers(journal.changes(), walked, Wording.DEFAULT, offer);
    }

    private static Set<Apart> yeses(Random random) {
        var yeses = EnumSet.noneOf(Apart.class);
        Stream.of(Apart.values()).filter(_ -> random.nextInt(3) == 0).forEach(yeses::add);
        return yeses;
    }

    private static Threads threads(Journal journal) {
        var entries = new ArrayList<Threads.Entry>();
        journal.tweets().eachKind((id, kind) -> entries.add(new Threads.Entry(id, kind)));
        return Threads.of(entries, journal.tweets().standIns());
    }

    private static Drafts composed(Basis basis, Intent intent) {
        var stock = basis.stock();
        var chosen = new Chosen(intent.choice(), intent.included(), stock.threads());
        var known = LookBack.known(stock.journal());
        return new Composition(stock, chosen, known, basis.composer(intent), basis.notes(), Composition.Hand.IN_SIGHT)
                .run();
    }

    /// Everything that can be asked of posts.
    private record Told(
            Drafts.Totals totals,
            List<Draft> posts,
            List<Boost> boosts,
            List<Composed.Skipped> skipped,
            Map<Composed.Reason, Integer> leftOut,
            Map<Apart, Integer> included,
            List<MediaNote> media,
            Census census,
            List<String> tweets) {
        static Told of(Drafts drafts) {
            return new Told(
                    drafts.totals(),
                    drafts.all(),
                    drafts.boosts(),
                    List.copyOf(drafts.skipped()),
                    drafts.leftOut(),
                    drafts.included(),
                    drafts.media(),
                    drafts.census(),
                    LongStream.rangeClosed(1, TWEETS)
                            .mapToObj(id -> drafts.unit(id) + " " + drafts.isTakenOut(id) + " " + drafts.stands(id))
                            .toList());
        }
    }
}
