package app.godwit.desktop;

import app.godwit.desktop.bringin.BringInModel;
import app.godwit.desktop.bringin.BringInView;
import app.godwit.desktop.follow.FollowModel;
import app.godwit.desktop.follow.FollowView;
import app.godwit.desktop.history.HistoryModel;
import app.godwit.desktop.history.HistoryView;
import app.godwit.desktop.kit.Chooser;
import app.godwit.desktop.kit.Pages;
import app.godwit.desktop.kit.Portraits;
import app.godwit.desktop.kit.StepView;
import app.godwit.desktop.people.PeopleModel;
import app.godwit.desktop.people.PeopleView;
import app.godwit.desktop.report.ReportModel;
import app.godwit.desktop.report.ReportView;
import app.godwit.desktop.repost.RepostModel;
import app.godwit.desktop.repost.RepostView;
import app.godwit.desktop.run.RunBar;
import app.godwit.desktop.server.ServerModel;
import app.godwit.desktop.server.ServerView;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.desktop.session.StepModel;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.layout.BorderPane;

/// Side bar, the step in sight with its title and action row, and the run bar below everything.
final class Frame extends BorderPane {
    private final OpenMove move;
    private final BringInModel bringIn;
    private final Map<Step, StepFrame> steps = new EnumMap<>(Step.class);

    /// @param another opens a window for another move
    Frame(OpenMove move, Chooser chooser, Pages pages, SideMenu menu, Portraits portraits, Runnable another) {
        this.move = move;
        getStyleClass().add("frame");
        this.bringIn = new BringInModel(move);
        build(chooser, pages, portraits, another);
        setLeft(new SideBar(move, menu));
        setBottom(new RunBar(move));
        move.step().subscribe(step -> setCenter(Objects.requireNonNull(steps.get(step))));
    }

    private void build(Chooser chooser, Pages pages, Portraits portraits, Runnable another) {
        var words = move.words();
        add(bringIn, new BringInView(bringIn, move, chooser));
        var people = new PeopleModel(move);
        add(people, new PeopleView(people, words, chooser, portraits));
        var server = new ServerModel(move);
        add(server, new ServerView(server, words, another));
        var follow = new FollowModel(move);
        add(follow, new FollowView(follow, move, chooser, pages));
        var history = new HistoryModel(move);
        add(history, new HistoryView(history, move, chooser));
        var repost = new RepostModel(move);
        add(repost, new RepostView(repost, move));
        var report = new ReportModel(move, file -> pages.open(file.toUri()));
        add(report, new ReportView(report, move, chooser));
    }

    /// Reads these files, in the step that does.
    void bringIn(List<Path> sources) {
        if (!sources.isEmpty()) {
            move.step().set(Step.BRING_IN);
            bringIn.bringIn(sources);
        }
    }

    private void add(StepModel model, StepView view) {
        steps.put(model.step(), new StepFrame(model, view, move.words()));
    }
}
