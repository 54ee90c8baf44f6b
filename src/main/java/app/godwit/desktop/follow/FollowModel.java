package app.godwit.desktop.follow;

import app.godwit.desktop.run.LaneModel;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.fediverse.FollowOptions;
import app.godwit.fediverse.Instance;
import app.godwit.journal.Lane;
import app.godwit.moves.Besides;
import app.godwit.moves.Plan;
import app.godwit.moves.SignedIn;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The lane of the people: plan, start, pause, resume; how they are followed, by which way, and what comes besides.
public final class FollowModel extends LaneModel {
    private static final Duration WORTH_IT = Duration.ofHours(1);

    private final ReadOnlyObjectWrapper<FollowOptions> options = new ReadOnlyObjectWrapper<>(FollowOptions.USUAL);
    private final ReadOnlyObjectWrapper<Besides> besides = new ReadOnlyObjectWrapper<>(new Besides(0, 0, 0, 0, 0, 0));
    private final ReadOnlyObjectWrapper<List<Path>> written = new ReadOnlyObjectWrapper<>(List.of());

    public FollowModel(OpenMove move) {
        super(move, Step.FOLLOW, Lane.FOLLOWS, Set.of(Lane.FOLLOWS, Lane.MARKS, Lane.LISTS));
    }

    @Override
    protected void reload() {
        super.reload();
        ask(session().doings()::followOptions, options::set);
        // Nothing comes to it while a job runs, and counting takes a while.
        if (!move().run().busy()) {
            ask(session().doings()::besides, besides::set);
        }
    }

    /// What comes besides the follows.
    public enum Extra {
        MUTES,
        BLOCKS,
        LISTS
    }

    /// The extras of which there is anything.
    public List<Extra> extras() {
        return Stream.of(Extra.values()).filter(extra -> known(extra) > 0).toList();
    }

    /// How many there are on X.
    public int known(Extra extra) {
        return switch (extra) {
            case MUTES -> besides.get().muted();
            case BLOCKS -> besides.get().blocked();
            case LISTS -> besides.get().lists();
        };
    }

    /// How many deeds they become.
    public int possible(Extra extra) {
        return switch (extra) {
            case MUTES -> besides.get().muting();
            case BLOCKS -> besides.get().blocking();
            case LISTS -> besides.get().entries();
        };
    }

    /// Plans and does them, beside whatever runs.
    public void bring(Extra extra) {
        switch (extra) {
            case MUTES ->
                move().run().run(Lane.MARKS, session -> session.doings().planMutes(), this::fail);
            case BLOCKS ->
                move().run().run(Lane.MARKS, session -> session.doings().planBlocks(), this::fail);
            case LISTS ->
                move().run().run(Lane.LISTS, session -> session.doings().planLists(), this::fail);
        }
    }

    /// From now on people are followed like this.
    public void follow(FollowOptions next) {
        options.set(next);
        ask(
                () -> {
                    session().doings().followOptions(next);
                    return next;
                },
                kept -> {});
    }

    /// Turns one choice on or off.
    public void turn(FollowOptions.Choice choice) {
        var choices = EnumSet.noneOf(FollowOptions.Choice.class);
        choices.addAll(options.get().choices());
        if (!choices.remove(choice)) {
            choices.add(choice);
        }
        follow(new FollowOptions(choices, options.get().languages()));
    }

    /// Adds a language to those whose posts are wanted, or takes it away. None means all.
    public void turn(String language) {
        var languages = options.get().languages();
        var next = languages.contains(language)
                ? languages.stream().filter(one -> !one.equals(language)).toList()
                : Stream.concat(languages.stream(), Stream.of(language))
                        .sorted()
                        .toList();
        follow(new FollowOptions(options.get().choices(), next));
    }

    /// The way beside following one by one, when the server has another and it would be worth it.
    public Optional<Plan.Way> otherWay() {
        return ways().filter(way -> way.means() != Plan.Means.API).findFirst();
    }

    @Override
    public Optional<Plan.Way> sooner() {
        var alone = ways().filter(way -> way.means() == Plan.Means.API).findFirst();
        return otherWay()
                .filter(other -> alone.filter(way -> isWorthIt(other, way)).isPresent());
    }

    /// Not for some minutes.
    private static boolean isWorthIt(Plan.Way other, Plan.Way alone) {
        return other.follows() > 0 && other.endsAt().plus(WORTH_IT).isBefore(alone.endsAt());
    }

    private Stream<Plan.Way> ways() {
        return plan().get().stream().flatMap(all -> all.ways().stream());
    }

    /// The server's own page for taking files in; the server itself where that page is unknown.
    public Optional<URI> importPage() {
        return move().account().get().map(SignedIn::instance).map(FollowModel::page);
    }

    private static URI page(Instance instance) {
        var known = instance.flavour() == Instance.Flavour.MASTODON;
        return URI.create(instance.base() + (known ? "/settings/imports" : ""));
    }

    /// Writes the files that servers take in.
    public void saveFiles(Path folder) {
        askLong(() -> session().doings().filesForServers(folder), written::set, () -> {});
    }

    /// Hands the file in, and does one by one what the server passed over.
    public void handIn() {
        move().run()
                .follows(
                        () -> {
                            session().planFollows();
                            return session().doings().followByFile();
                        },
                        this::fail);
    }

    /// Asks the server whom one follows, mutes and blocks, and brings the move up to it.
    public void compare() {
        move().run().follows(() -> session().doings().reconcile(), this::fail);
    }

    public ReadOnlyObjectProperty<FollowOptions> options() {
        return options.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Besides> besides() {
        return besides.getReadOnlyProperty();
    }

    /// The files that were written last.
    public ReadOnlyObjectProperty<List<Path>> written() {
        return written.getReadOnlyProperty();
    }
}
