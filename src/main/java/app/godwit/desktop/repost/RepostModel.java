package app.godwit.desktop.repost;

import app.godwit.desktop.run.LaneModel;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.journal.Lane;

/// The lane of the posts: plan, start, pause, resume.
public final class RepostModel extends LaneModel {
    public RepostModel(OpenMove move) {
        super(move, Step.REPOST, Lane.POSTS);
    }
}
