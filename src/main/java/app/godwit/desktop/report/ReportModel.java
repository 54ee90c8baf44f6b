package app.godwit.desktop.report;

import app.godwit.desktop.kit.Next;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.desktop.session.StepModel;
import app.godwit.moves.LeftOut;
import app.godwit.moves.Overview;
import app.godwit.moves.Progress;
import app.godwit.posts.Composed;
import app.godwit.tweets.Tweet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Figures of the whole move, what was left out and why, and the report and tables as files.
public final class ReportModel extends StepModel {
    /// So many are listed at once; the report has all.
    public static final int LISTED = 100;

    private final ReadOnlyObjectWrapper<Optional<Path>> written = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Path>> exported = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Findings> findings =
            new ReadOnlyObjectWrapper<>(new Findings(List.of(), List.of(), 0));
    private final Consumer<Path> reader;
    private boolean looking;

    /// @param reader shows a file to the user
    public ReportModel(OpenMove move, Consumer<Path> reader) {
        super(move, Step.REPORT);
        this.reader = reader;
        move.overview().subscribe((before, now) -> show());
        follow();
    }

    /// What the figures do not say.
    ///
    /// @param people   left out, the largest group first
    /// @param tweets   left out, the largest group first
    /// @param uploaded pictures and videos that went up with posts
    public record Findings(List<People> people, List<Tweets> tweets, int uploaded) {
        public Findings {
            people = List.copyOf(people);
            tweets = List.copyOf(tweets);
        }

        /// How many people and tweets in all.
        int leftOutPeople() {
            return people.stream().mapToInt(group -> group.people().size()).sum();
        }

        int leftOutTweets() {
            return tweets.stream().mapToInt(group -> group.ids().size()).sum();
        }
    }

    /// People left out for one reason.
    public record People(String why, List<LeftOut> people) {
        public People {
            people = List.copyOf(people);
        }
    }

    /// Tweets left out for one reason.
    public record Tweets(Composed.Reason reason, List<Long> ids) {
        public Tweets {
            ids = List.copyOf(ids);
        }
    }

    @Override
    protected void reload() {
        show();
        // Composing all posts to know which are left out takes seconds for a large archive.
        var known = findings.get().leftOutTweets() + findings.get().leftOutPeople() > 0;
        if (!empty() && !looking && !(known && move().run().busy())) {
            looking = true;
            askLong(this::find, this::found, () -> looking = false);
        }
    }

    private Findings find() {
        var doings = session().doings();
        var tweets = doings.tweetsLeftOut().entrySet().stream()
                .map(entry -> new Tweets(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Tweets group) -> -group.ids().size())
                        .thenComparing(Tweets::reason))
                .toList();
        return new Findings(people(doings.peopleLeftOut()), tweets, doings.uploaded());
    }

    private static List<People> people(List<LeftOut> all) {
        Map<String, List<LeftOut>> groups = new LinkedHashMap<>();
        all.forEach(one ->
                groups.computeIfAbsent(one.why(), why -> new ArrayList<>()).add(one));
        return groups.entrySet().stream()
                .map(entry -> new People(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                                (People group) -> -group.people().size())
                        .thenComparing(People::why))
                .toList();
    }

    private void found(Findings next) {
        looking = false;
        if (!next.equals(findings.get())) {
            findings.set(next);
        }
    }

    /// The first tweets of a group, for showing.
    public void list(Tweets group, Consumer<List<Tweet>> shown) {
        ask(() -> session().doings().tweets(group.ids().stream().limit(LISTED).toList()), shown);
    }

    /// Writes the report beside the move file and shows it.
    public void open() {
        write(beside(), true);
    }

    /// Writes the report there.
    public void save(Path html) {
        write(html, false);
    }

    private void write(Path html, boolean thenShow) {
        askLong(
                () -> {
                    session().report(html, words().locale());
                    return html;
                },
                file -> {
                    written.set(Optional.of(file));
                    if (thenShow) {
                        reader.accept(file);
                    }
                },
                () -> {});
    }

    /// Writes every table into a folder.
    public void export(Path folder) {
        askLong(() -> session().doings().export(folder), exported::set, () -> {});
    }

    /// `NAME.html` beside `NAME.godwit`.
    public Path beside() {
        var file = session().file();
        return file.resolveSibling(name(file).replaceFirst("\\.godwit$", "") + ".html");
    }

    private static String name(Path file) {
        var name = file.getFileName();
        return name == null ? "move" : name.toString();
    }

    @Override
    protected void show() {
        show(line(), nextNow());
    }

    private String line() {
        return empty()
                ? words().of("report.truth.nothing")
                : words().of("report.truth", done("follows"), done("posts"));
    }

    private Next nextNow() {
        return empty()
                ? new Next.Wait(words().of("report.next.nothing"))
                : new Next.Offer(words().of("report.next"), words().of("report.open"), this::open);
    }

    /// Whether there is nothing to report yet.
    public boolean empty() {
        return overview().people() == 0 && overview().tweets() == 0;
    }

    private int done(String lane) {
        return lane(lane).map(Progress.Part::done).orElse(0);
    }

    /// What became of this lane.
    public Optional<Progress.Part> lane(String name) {
        return overview().lanes().stream()
                .filter(part -> part.name().equals(name))
                .findFirst();
    }

    /// The figures.
    public ReadOnlyObjectProperty<Overview> figures() {
        return move().overview();
    }

    public ReadOnlyObjectProperty<Findings> findings() {
        return findings.getReadOnlyProperty();
    }

    /// The report that was written last.
    public ReadOnlyObjectProperty<Optional<Path>> written() {
        return written.getReadOnlyProperty();
    }

    /// The tables that were written last.
    public ReadOnlyObjectProperty<List<Path>> exported() {
        return exported.getReadOnlyProperty();
    }
}
