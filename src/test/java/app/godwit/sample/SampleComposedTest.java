package app.godwit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.archive.ArchiveReader;
import app.godwit.archive.NotAnArchive;
import app.godwit.posts.Composed;
import app.godwit.posts.Composed.Reason;
import app.godwit.posts.Composer;
import app.godwit.posts.Draft;
import app.godwit.posts.Draft.Top;
import app.godwit.posts.Draft.Under;
import app.godwit.posts.Limits;
import app.godwit.posts.Names;
import app.godwit.posts.PostOptions;
import app.godwit.posts.Threads;
import app.godwit.practice.Sample;
import app.godwit.tweets.Intake;
import app.godwit.tweets.Mark;
import app.godwit.tweets.Person;
import app.godwit.tweets.Problem;
import app.godwit.tweets.Profile;
import app.godwit.tweets.Tie;
import app.godwit.tweets.Tweet;
import app.godwit.tweets.UserList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample on its way through the reader and the composer: what a move of it would post.
class SampleComposedTest {
    private static final Map<Long, Tweet> TWEETS = new LinkedHashMap<>();
    private static final List<Problem> PROBLEMS = new ArrayList<>();
    private static final List<Draft> DRAFTS = new ArrayList<>();
    private static final Set<Reason> REASONS = EnumSet.noneOf(Reason.class);

    @TempDir
    static Path dir;

    @BeforeAll
    static void compose() throws IOException, NotAnArchive {
        ArchiveReader.read(Sample.unpack(dir).archive(), new Collecting());
        var threads = Threads.of(TWEETS.values().stream()
                .map(tweet -> new Threads.Entry(tweet.id(), tweet.kind()))
                .toList());
        var composer = new Composer(Limits.MASTODON, PostOptions.DEFAULT, Names.NONE, threads);
        TWEETS.values().stream()
                .sorted(Comparator.comparing(Tweet::posted).thenComparing(Tweet::id))
                .map(composer::compose)
                .forEach(SampleComposedTest::sort);
    }

    private static void sort(Composed composed) {
        switch (composed) {
            case Composed.Ready ready -> DRAFTS.addAll(ready.drafts());
            case Composed.Boosted _ -> {}
            case Composed.Skipped skipped -> REASONS.add(skipped.reason());
        }
    }

    @Test
    void isReadWithoutAProblem() {
        assertThat(PROBLEMS).isEmpty();
    }

    @Test
    void becomesSoManyPostsAsADemoCanTake() {
        assertThat(DRAFTS).hasSizeBetween(120, 175);
        assertThat(DRAFTS.stream().mapToInt(draft -> draft.media().size()).sum())
                .isBetween(15, 24);
    }

    @Test
    void showsTheReasonsToLeaveATweetOutThatNeedNoChoice() {
        assertThat(REASONS)
                .containsExactlyInAnyOrder(
                        Reason.RETWEET,
                        Reason.REPLY_TO_OTHERS,
                        Reason.THREAD_UNDER_OTHERS,
                        Reason.DELETED,
                        Reason.COMMUNITY,
                        Reason.MEDIA_MISSING);
    }

    @Test
    void fitsAndMentionsNobody() {
        assertThat(DRAFTS)
                .allMatch(draft -> draft.length() <= 500)
                .noneMatch(draft -> draft.text().matches("(?s).*(?<![=/\\w])@[A-Za-z0-9_].*"))
                .noneMatch(draft -> draft.text().contains("t.co/"));
    }

    @Test
    void putsParentsBeforeTheirReplies() {
        var seen = new HashSet<String>();
        for (var draft : DRAFTS) {
            if (draft.replyTo() instanceof Under under) {
                assertThat(seen).as(draft.text()).contains(under.key());
            }
            assertThat(seen.add(draft.key())).isTrue();
        }
    }

    @Test
    void keepsThreadsInFiveLanguages() {
        assertThat(DRAFTS.stream()
                        .filter(draft -> draft.part() == 0 && !(draft.replyTo() instanceof Top))
                        .map(Draft::language))
                .contains("ar", "en", "fr", "ja", "th");
    }

    /// Written once and read by people: each post of each thread, how it hangs, its language and length.
    @Test
    void writesTheThreadsAsTheyShouldRead() throws IOException {
        var threads = DRAFTS.stream()
                .filter(draft -> draft.replyTo() instanceof Under
                        || DRAFTS.stream().anyMatch(other -> other.replyTo().equals(new Under(draft.source(), 0))))
                .map(draft -> "%s %s below %s, %s, %d%n%s%n"
                        .formatted(
                                draft.key(),
                                draft.visibility(),
                                draft.replyTo() instanceof Under under ? under.key() : "nothing",
                                draft.language(),
                                draft.length(),
                                draft.text()))
                .collect(Collectors.joining("\n"));
        assertThat(threads.replace("\r", "")).isEqualTo(golden());
    }

    private static String golden() throws IOException {
        try (var in = SampleComposedTest.class.getResourceAsStream("threads.txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void splitsOnlyTheLongNotes() {
        var split = DRAFTS.stream()
                .filter(draft -> draft.part() > 0 && !draft.text().isEmpty())
                .map(Draft::source)
                .toList();
        assertThat(split).isNotEmpty();
        assertThat(TWEETS.values())
                .filteredOn(tweet -> split.contains(tweet.id()))
                .allMatch(tweet -> tweet.marks().contains(Mark.NOTE));
    }

    private static final class Collecting implements Intake {
        @Override
        public void profile(Profile profile) {}

        @Override
        public void tweet(Tweet tweet) {
            TWEETS.put(tweet.id(), tweet);
        }

        @Override
        public void person(Person person, Set<Tie> ties) {}

        @Override
        public void list(UserList list, List<Person> members) {}

        @Override
        public void progress(long read, long total) {}

        @Override
        public void problem(Problem problem) {
            PROBLEMS.add(problem);
        }
    }
}
