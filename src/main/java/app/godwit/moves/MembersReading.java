package app.godwit.moves;

import app.godwit.journal.Fetch;
import app.godwit.tweets.UserList;
import app.godwit.xapi.Answer;
import app.godwit.xapi.X;
import app.godwit.xapi.XList;
import tools.jackson.databind.json.JsonMapper;

/// The people on one list, the user's own or not: X charges them as anybody's.
record MembersReading(String name, UserList list, XTerms terms) implements Reading {
    static final String PREFIX = "members/";

    static String name(XList list) {
        return PREFIX + list.id();
    }

    static String about(XList list) {
        return JsonMapper.shared().writeValueAsString(list.list());
    }

    static MembersReading of(Fetch fetch, XTerms terms) {
        return new MembersReading(fetch.name(), JsonMapper.shared().readValue(fetch.about(), UserList.class), terms);
    }

    @Override
    public Money price() {
        return Prices.OTHER;
    }

    @Override
    public Money besides() {
        return terms.pinned();
    }

    @Override
    public int largest() {
        return X.HUNDRED;
    }

    @Override
    public Answer<Haul> ask(X x, int size, Fetch fetch) {
        var id = Long.parseLong(name.substring(PREFIX.length()));
        return x.members(id, size, fetch.cursor(), terms.words())
                .map(page -> Haul.of(page, intake -> page.into(intake, list)));
    }
}
