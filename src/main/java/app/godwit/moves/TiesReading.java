package app.godwit.moves;

import app.godwit.journal.Fetch;
import app.godwit.tweets.Tie;
import app.godwit.xapi.Answer;
import app.godwit.xapi.Page;
import app.godwit.xapi.X;
import java.util.List;
import java.util.Set;

/// Whom the account follows, mutes or blocks.
///
/// @param older the same by v1.1
record TiesReading(String name, Tie tie, Call call, XTerms terms, List<Reading> older) implements Reading {
    interface Call {
        Answer<Page> ask(X x, long user, int size, String cursor, X.Words words);
    }

    @Override
    public Money price() {
        return terms.owned();
    }

    @Override
    public Money besides() {
        return terms.pinned();
    }

    @Override
    public int largest() {
        return X.LARGEST;
    }

    @Override
    public Answer<Haul> ask(X x, int size, Fetch fetch) {
        return call.ask(x, terms.account().id(), size, fetch.cursor(), terms.words())
                .map(page -> Haul.of(page, intake -> page.into(intake, Set.of(tie))));
    }
}
