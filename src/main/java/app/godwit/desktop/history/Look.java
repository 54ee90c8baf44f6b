package app.godwit.desktop.history;

import app.godwit.desktop.history.HistoryModel.LeftOut;
import app.godwit.desktop.history.HistoryModel.Yes;
import app.godwit.desktop.session.History;
import app.godwit.desktop.session.Selection;
import app.godwit.moves.Intent;
import app.godwit.posts.Apart;
import app.godwit.posts.Composed;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one set of wishes chooses, with all that is shown of it at once.
///
/// @param pages of the posts in sight
record Look(
        Intent intent,
        Selection selection,
        Map<Integer, List<PostLine>> pages,
        List<LeftOut> leftOut,
        List<Yes> yeses,
        List<FileNotes> notes) {
    /// Chooses; off the FX thread.
    ///
    /// @param wanted  empty for what is kept with the move
    /// @param near    pages that were looked at last
    static Look at(History history, Optional<Intent> wanted, List<Integer> near) {
        var intent = wanted.orElseGet(history::intent);
        var selection = history.select(intent);
        var pages = new HashMap<Integer, List<PostLine>>();
        near.stream()
                .skip(Math.max(0, near.size() - 2))
                .forEach(page -> pages.put(page, PostLines.read(selection, page)));
        pages.computeIfAbsent(0, page -> PostLines.read(selection, page));
        var left = selection.leftOut();
        return new Look(
                intent, selection, pages, count(left), yeses(intent, selection, left), FileNotes.of(selection.notes()));
    }

    /// Kinds to which a yes was said stay in sight, so that it can be taken back.
    private static List<Yes> yeses(Intent intent, Selection seen, Map<Composed.Reason, Integer> left) {
        return Arrays.stream(Apart.values())
                .map(kind -> intent.included().contains(kind)
                        ? new Yes(kind, seen.included().getOrDefault(kind, 0), Yes.State.INCLUDED)
                        : new Yes(kind, left.getOrDefault(kind.reason(), 0), Yes.State.LEFT_OUT))
                .filter(yes -> yes.count() > 0 || yes.state() == Yes.State.INCLUDED)
                .toList();
    }

    private static List<LeftOut> count(Map<Composed.Reason, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new LeftOut(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(LeftOut::count).reversed().thenComparing(LeftOut::reason))
                .toList();
    }
}
