package app.godwit.moves;

import app.godwit.journal.Fetch;
import app.godwit.journal.Fetches;
import app.godwit.tweets.Intake;
import app.godwit.xapi.Answer;
import app.godwit.xapi.ListPage;
import app.godwit.xapi.X;
import java.util.List;

/// The lists that the account made, or those that it reads. Each becomes a [MembersReading] to be agreed to.
record ListsReading(String name, Call call, XTerms terms, Fetches fetches) implements Reading {
    interface Call {
        Answer<ListPage> ask(X x, long user, int size, String cursor);
    }

    @Override
    public Money price() {
        return terms.owned();
    }

    @Override
    public Money besides() {
        return Money.NONE;
    }

    @Override
    public int largest() {
        return X.HUNDRED;
    }

    @Override
    public Answer<Haul> ask(X x, int size, Fetch fetch) {
        return call.ask(x, terms.account().id(), size, fetch.cursor())
                .map(page -> new Haul(
                        intake -> pour(page, intake), page.next(), page.lists().size(), 0, List.of()));
    }

    private void pour(ListPage page, Intake intake) {
        for (var list : page.lists()) {
            intake.list(list.list(), List.of());
            var _ = fetches.begin(MembersReading.name(list), MembersReading.about(list), list.members());
        }
    }
}
