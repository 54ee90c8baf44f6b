package app.godwit.desktop.repost;

import app.godwit.desktop.run.LaneView;
import app.godwit.desktop.session.OpenMove;

/// The page of the posts: the plan in plain words, progress, troubles.
public final class RepostView extends LaneView {
    public RepostView(RepostModel model, OpenMove move) {
        super(model, move);
    }
}
