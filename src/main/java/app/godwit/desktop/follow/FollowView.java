package app.godwit.desktop.follow;

import app.godwit.desktop.run.LaneView;
import app.godwit.desktop.session.OpenMove;

/// The page of the people: the plan in plain words, progress, troubles.
public final class FollowView extends LaneView {
    public FollowView(FollowModel model, OpenMove move) {
        super(model, move);
    }
}
