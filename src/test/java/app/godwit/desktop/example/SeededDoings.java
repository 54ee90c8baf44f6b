package app.godwit.desktop.example;

import app.godwit.desktop.session.Doings;
import app.godwit.fediverse.FollowOptions;
import app.godwit.journal.DeedKind;
import app.godwit.journal.Lane;
import app.godwit.journal.Run;
import app.godwit.moves.Besides;
import app.godwit.moves.Job;
import app.godwit.moves.LeftOut;
import app.godwit.moves.Publication;
import app.godwit.moves.Unfinished;
import app.godwit.moves.Unfinished.Stand;
import app.godwit.posts.Composed;
import app.godwit.posts.Wording;
import app.godwit.tweets.Kind;
import app.godwit.tweets.Tweet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// Deeds of the example move. What a test wants of them, it sets before.
public final class SeededDoings implements Doings {
    private final List<String> heard;
    private final BiFunction<String, Integer, Job> start;
    private FollowOptions options = FollowOptions.USUAL;
    private Publication publication = Publication.USUAL;
    private Wording wording = Wording.DEFAULT;
    private Besides besides = new Besides(0, 0, 0, 0, 0, 0);
    private List<Unfinished> unfinished = List.of();
    private List<Standing> runs = List.of();

    SeededDoings(List<String> heard, BiFunction<String, Integer, Job> start) {
        this.heard = heard;
        this.start = start;
    }

    /// With people muted, blocked and listed on X.
    public void bringBesides() {
        besides = new Besides(9, 5, 4, 3, 2, 14);
    }

    /// With troubles of every kind.
    public void getStuck() {
        unfinished = List.of(
                new Unfinished(
                        1,
                        DeedKind.FOLLOW,
                        "@old@mill.example",
                        "There is no such account",
                        Stand.REFUSED,
                        Optional.empty()),
                new Unfinished(
                        2,
                        DeedKind.FOLLOW,
                        "@ivo@amt.example",
                        "One of you blocks the other",
                        Stand.REFUSED,
                        Optional.empty()),
                new Unfinished(
                        3,
                        DeedKind.FOLLOW,
                        "@kai@reef.example",
                        "Your server cannot find @kai@reef.example",
                        Stand.WAITING,
                        Optional.of(Sample.NOW.plus(Duration.ofHours(4)))),
                new Unfinished(
                        4,
                        DeedKind.PUBLISH,
                        "First light over the fjord. The ferry was late, nobody minded.",
                        "None of its pictures could be sent",
                        Stand.REFUSED,
                        Optional.empty()),
                new Unfinished(
                        5,
                        DeedKind.PUBLISH,
                        "The charts were from 1963. The depths have changed since, the names have not.",
                        "Held back: the post above it was not published",
                        Stand.HELD,
                        Optional.empty()));
    }

    /// With something to take back.
    public void haveRun() {
        runs = List.of(
                new Standing(
                        new Run(1, Sample.NOW.minus(Duration.ofDays(3)), "follows", 312), Map.of(DeedKind.FOLLOW, 312)),
                new Standing(
                        new Run(2, Sample.NOW.minus(Duration.ofHours(5)), "run", 99),
                        Map.of(DeedKind.FOLLOW, 40, DeedKind.PUBLISH, 57, DeedKind.MUTE, 2)));
    }

    @Override
    public FollowOptions followOptions() {
        return options;
    }

    @Override
    public void followOptions(FollowOptions next) {
        options = next;
    }

    @Override
    public Publication publication() {
        return publication;
    }

    @Override
    public void publication(Publication wish) {
        publication = wish;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    @Override
    public void wording(Wording next) {
        wording = next;
    }

    @Override
    public Besides besides() {
        return besides;
    }

    @Override
    public int planMutes() {
        heard.add("plan mutes");
        return besides.muting();
    }

    @Override
    public int planBlocks() {
        heard.add("plan blocks");
        return besides.blocking();
    }

    @Override
    public int planLists() {
        heard.add("plan lists");
        return besides.entries();
    }

    @Override
    public List<Unfinished> unfinished(Lane lane) {
        return unfinished.stream().filter(one -> one.kind().lane() == lane).toList();
    }

    @Override
    public int retry(Lane lane) {
        heard.add("retry " + lane);
        var before = unfinished.size();
        unfinished = unfinished.stream()
                .filter(one -> one.kind().lane() != lane || one.stand() == Stand.WAITING)
                .toList();
        return before - unfinished.size();
    }

    @Override
    public int retry(Unfinished one) {
        heard.add("retry " + one.subject());
        var left = new ArrayList<>(unfinished);
        left.remove(one);
        unfinished = List.copyOf(left);
        return 1;
    }

    @Override
    public List<Path> filesForServers(Path folder) throws IOException {
        return List.of(Files.writeString(folder.resolve("following_accounts.csv"), "Account address\n"));
    }

    @Override
    public List<Path> export(Path folder) throws IOException {
        return List.of(
                Files.writeString(folder.resolve("following_accounts.csv"), "Account address\n"),
                Files.writeString(folder.resolve("people.csv"), "row\n"));
    }

    @Override
    public Job followByFile() {
        heard.add("file");
        return start.apply("follows", 40);
    }

    @Override
    public Job reconcile() {
        heard.add("reconcile");
        return start.apply("follows", 40);
    }

    @Override
    public List<Standing> runs() {
        return runs;
    }

    @Override
    public Job undo(OptionalLong run) {
        heard.add("undo " + (run.isPresent() ? "" + run.getAsLong() : "all"));
        runs = List.of();
        return start.apply("follows taken back", 40);
    }

    @Override
    public int uploaded() {
        return 122;
    }

    @Override
    public List<LeftOut> peopleLeftOut() {
        return List.of(
                new LeftOut(Sample.person(1, "gretem", "Grete Moll", ""), "There is no such account"),
                new LeftOut(Sample.person(2, "ikram_b", "Ikram B.", ""), "No Fediverse address in their words"),
                new LeftOut(Sample.person(3, "ralf_v", "Ralf V.", ""), "No Fediverse address in their words"),
                new LeftOut(Sample.person(88_123_456_789L, "", "", ""), "Only a number is known"));
    }

    @Override
    public Map<Composed.Reason, List<Long>> tweetsLeftOut() {
        return Map.of(
                Composed.Reason.RETWEET,
                IntStream.range(0, 1322).mapToObj(nth -> 10_000L + nth).toList(),
                Composed.Reason.REPLY_TO_OTHERS,
                List.of(1L, 2L),
                Composed.Reason.MEDIA_MISSING,
                List.of(3L));
    }

    @Override
    public List<Tweet> tweets(List<Long> ids) {
        return ids.stream()
                .map(id -> new Tweet(
                        id,
                        Sample.NOW.minus(Duration.ofDays(id % 3000)),
                        new Kind.Own(),
                        "RT @boats: a small boat, number " + id,
                        List.of(),
                        List.of(),
                        "en",
                        "",
                        0,
                        0,
                        Set.of()))
                .toList();
    }
}
