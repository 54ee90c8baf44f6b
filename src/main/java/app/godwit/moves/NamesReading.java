package app.godwit.moves;

import app.godwit.journal.Fetch;
import app.godwit.xapi.Answer;
import app.godwit.xapi.Page;
import app.godwit.xapi.X;
import java.util.List;

/// Names for numbers, a hundred at a time. Its cursor is the people themselves: whoever has a name is not asked for.
record NamesReading(String name, Unnamed unnamed, Call call, Money price, Money besides, List<Reading> older)
        implements Reading {
    interface Call {
        Answer<Page> ask(X x, List<Long> ids);
    }

    @Override
    public int largest() {
        return X.HUNDRED;
    }

    @Override
    public boolean isDone(Fetch fetch) {
        return unnamed.ids().isEmpty();
    }

    @Override
    public Answer<Haul> ask(X x, int size, Fetch fetch) {
        var all = unnamed.ids();
        var asked = all.subList(0, Math.min(size, all.size()));
        var next = asked.size() < all.size() ? "more" : "";
        return call.ask(x, asked).map(page -> Haul.named(page, asked, next));
    }
}
