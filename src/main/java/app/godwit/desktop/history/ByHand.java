package app.godwit.desktop.history;

import app.godwit.desktop.session.Selection;
import app.godwit.posts.Choice;
import java.util.HashSet;

/// What a person takes out thread by thread, and puts back.
final class ByHand {
    private ByHand() {}

    /// With the thread that this tweet is part of taken out, or put back.
    static Choice turned(Selection seen, Choice choice, long tweet) {
        var unit = seen.unit(tweet);
        var out = new HashSet<>(choice.byHand().takenOut());
        var wasOut = out.removeIf(other -> seen.unit(other) == unit);
        if (!wasOut) {
            out.add(unit);
        }
        return choice.with(new Choice.ByHand(choice.byHand().picked(), out));
    }

    /// @param unit the tweet at the top of the thread
    static boolean isTakenOut(Selection seen, Choice choice, long unit) {
        return choice.byHand().takenOut().stream().anyMatch(other -> seen.unit(other) == unit);
    }

    /// What is chosen before anybody chooses, without what was taken out.
    static Choice alone(Choice choice) {
        return Choice.DEFAULT.with(
                new Choice.ByHand(Choice.ByHand.ALL.picked(), choice.byHand().takenOut()));
    }
}
