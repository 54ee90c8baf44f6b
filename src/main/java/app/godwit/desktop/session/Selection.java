package app.godwit.desktop.session;

import app.godwit.moves.Census;
import app.godwit.moves.Effort;
import app.godwit.posts.Apart;
import app.godwit.posts.Composed;
import app.godwit.posts.Draft;
import app.godwit.posts.MediaNote;
import java.util.List;
import java.util.Map;

/// The posts that some wishes choose, page by page, with what sending them takes. Stays as it was made; its posts are
/// read from the file, so nothing of it but the figures is for the FX thread.
public interface Selection {
    /// What would be posted; what was taken out by hand does not count.
    ///
    /// @param media       pictures, videos and GIFs
    /// @param undescribed of those, how many nobody has described
    /// @param bytes       of those
    /// @param boosts      of people who were found
    record Totals(int posts, int media, int undescribed, long bytes, int boosts) {}

    Totals totals();

    /// What sending them takes, if all were started now. Reckoned each time, and not on the FX thread.
    Effort effort();

    /// How many posts there are to show: more than are posted where some were taken out by hand.
    int size();

    /// Some of them in order, parents before children, oldest first.
    List<Draft> page(int from, int most);

    /// What there is to choose from.
    Census census();

    /// How many tweets are left out for each reason.
    Map<Composed.Reason, Integer> leftOut();

    /// Kind → how many tweets of those that are posted only by the user's yes.
    Map<Apart, Integer> included();

    /// Files that do not go up as they are.
    List<MediaNote> notes();

    /// The tweet at the top of this one's thread, or itself: what is taken out and put back as one.
    long unit(long tweet);

    boolean isTakenOut(long tweet);

    /// Whether it is published already, or on its way: then it stays as it is.
    boolean stands(long tweet);

    boolean isReworded(long tweet);

    /// The whole text of a tweet's posts, without the line that dates them.
    String words(long tweet);

    /// The same as the tweet has it.
    String original(long tweet);

    /// What its posts would be with these words.
    List<Draft> saying(long tweet, String words);
}
