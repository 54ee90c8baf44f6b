package app.godwit.desktop.history;

import app.godwit.desktop.session.Selection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// The posts of one selection as a list of which only some pages are read at a time: those looked at last. Whatever is
/// looked at and not there is read in the background, the newest wish first.
final class PostLines extends ObservableListBase<PostLine> {
    static final int PAGE = 40;
    private static final int KEPT = 12;
    private static final int WAITING = 4;

    private final Selection selection;
    private final Reader reader;
    private final Map<Integer, List<PostLine>> pages = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private boolean reading;

    /// Does work elsewhere and hands on what comes of it.
    interface Reader {
        void read(Callable<List<PostLine>> work, Consumer<List<PostLine>> done, Runnable failed);
    }

    /// @param known pages that were read already, by number
    PostLines(Selection selection, Map<Integer, List<PostLine>> known, Reader reader) {
        this.selection = selection;
        this.reader = reader;
        known.forEach((page, lines) -> {
            if (!lines.isEmpty()) {
                pages.put(page, lines);
            }
        });
    }

    /// Reads a page; off the FX thread.
    static List<PostLine> read(Selection selection, int page) {
        return PostLine.read(selection, page * PAGE, PAGE);
    }

    /// The numbers of the pages that are there.
    List<Integer> known() {
        return List.copyOf(pages.keySet());
    }

    @Override
    public int size() {
        return selection.size();
    }

    @Override
    public PostLine get(int at) {
        Objects.checkIndex(at, size());
        var page = at / PAGE;
        if (!pages.containsKey(page)) {
            want(page);
        }
        var lines = pages.getOrDefault(page, List.of());
        return at % PAGE < lines.size() ? lines.get(at % PAGE) : PostLine.unread(at);
    }

    private void want(int page) {
        wanted.remove(page);
        wanted.push(page);
        while (wanted.size() > WAITING) {
            wanted.removeLast();
        }
        next();
    }

    private void next() {
        if (reading || wanted.isEmpty()) {
            return;
        }
        reading = true;
        var page = wanted.pop();
        reader.read(() -> read(selection, page), lines -> arrived(page, lines), () -> reading = false);
    }

    private void arrived(int page, List<PostLine> lines) {
        reading = false;
        if (!lines.isEmpty()) {
            pages.put(page, lines);
            forgetOldest();
            tell(page * PAGE, lines.size());
        }
        wanted.remove(page);
        next();
    }

    private void forgetOldest() {
        if (pages.size() > KEPT) {
            pages.remove(pages.keySet().iterator().next());
        }
    }

    private void tell(int from, int count) {
        var before = new ArrayList<PostLine>(count);
        for (var at = from; at < from + count; at++) {
            before.add(PostLine.unread(at));
        }
        beginChange();
        for (var at = from; at < from + count; at++) {
            nextUpdate(at);
        }
        endChange();
    }

    /// Lines know their places; looking through all of them would read them all.
    @Override
    public int indexOf(Object line) {
        return line instanceof PostLine there && there.at() < size() ? there.at() : -1;
    }

    @Override
    public int lastIndexOf(Object line) {
        return indexOf(line);
    }

    @Override
    public boolean contains(Object line) {
        return indexOf(line) >= 0;
    }

    /// Lines of another selection are others, however alike they are: to compare them would read them all.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
