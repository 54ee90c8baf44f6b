package app.godwit.desktop.follow;

import app.godwit.desktop.run.LaneModel;
import app.godwit.desktop.session.OpenMove;
import app.godwit.desktop.session.Step;
import app.godwit.journal.Lane;

/// The lane of the people: plan, start, pause, resume.
public final class FollowModel extends LaneModel {
    public FollowModel(OpenMove move) {
        super(move, Step.FOLLOW, Lane.FOLLOWS);
    }
}
