package app.godwit.moves;

import app.godwit.journal.Fetch;
import app.godwit.tweets.Tie;
import app.godwit.xapi.Answer;
import app.godwit.xapi.X;
import java.util.Set;

/// Whom the account follows, as numbers, by v1.1: there a plan is paid for and not what is read.
record OldFollowsReading(String name, XTerms terms) implements Reading {
    @Override
    public Money price() {
        return Money.NONE;
    }

    @Override
    public Money besides() {
        return Money.NONE;
    }

    @Override
    public int largest() {
        return X.OLD_LARGEST;
    }

    @Override
    public Answer<Haul> ask(X x, int size, Fetch fetch) {
        return x.oldFriends(terms.account().id(), fetch.cursor())
                .map(page -> Haul.of(page, intake -> page.into(intake, Set.of(Tie.FOLLOWING))));
    }
}
