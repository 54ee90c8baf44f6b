package app.godwit.desktop.repost;

import app.godwit.desktop.run.LaneView;
import app.godwit.desktop.run.TakeBackModel;
import app.godwit.desktop.session.OpenMove;
import app.godwit.journal.DeedKind;
import java.util.List;
import java.util.Set;

/// The page of the posts: the plan in plain words, progress, troubles, and how they go out.
public final class RepostView extends LaneView {
    public RepostView(RepostModel model, OpenMove move) {
        super(
                model,
                move,
                new Parts(List.of(), List.of(new HowPane(model, move))),
                new TakeBackModel(move, Set.of(DeedKind.PUBLISH, DeedKind.BOOST)));
    }
}
