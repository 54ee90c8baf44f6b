package app.godwit.moves;

import app.godwit.journal.DeedState;
import app.godwit.posts.Draft;

/// One post of this move, as far as it has come.
///
/// @param url where it stands, `""` before it does
/// @param why why it was refused, what it waits for, or where the server did otherwise than asked; `""` for nothing
public record PostRow(Draft draft, DeedState state, String url, String why) {
    /// Whether it is held back because the post above it was not published.
    public boolean isHeld() {
        return state == DeedState.SKIPPED && why.equals(PublishDoer.HELD);
    }
}
