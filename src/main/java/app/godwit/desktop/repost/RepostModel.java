package app.godwit.desktop.repost;

import app.godwit.desktop.run.LaneModel;
import app.godwit.desktop.session.OpenMove;

/// The lane of the posts: plan, start, pause, resume.
public final class RepostModel extends LaneModel {
    public RepostModel(OpenMove move) {
        super(move, Lane.POSTS);
    }
}
