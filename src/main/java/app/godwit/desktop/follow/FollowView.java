package app.godwit.desktop.follow;

import app.godwit.desktop.kit.Chooser;
import app.godwit.desktop.kit.Pages;
import app.godwit.desktop.run.LaneView;
import app.godwit.desktop.run.TakeBackModel;
import app.godwit.desktop.session.OpenMove;
import app.godwit.journal.DeedKind;
import java.util.List;
import java.util.Set;

/// The page of the people: the plan in plain words, progress, troubles; how they are followed, and what comes besides.
public final class FollowView extends LaneView {
    private static final Set<DeedKind> KINDS =
            Set.of(DeedKind.FOLLOW, DeedKind.MUTE, DeedKind.BLOCK, DeedKind.LIST, DeedKind.ENLIST);

    public FollowView(FollowModel model, OpenMove move, Chooser chooser, Pages pages) {
        super(
                model,
                move,
                new Parts(
                        List.of(new FilePane(model, move, chooser, pages)),
                        List.of(new HowPane(model, move), new BesidesPane(model, move))),
                new TakeBackModel(move, KINDS));
    }
}
