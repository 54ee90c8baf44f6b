package app.godwit.lists;

import java.util.Set;
import java.util.function.Predicate;

/// Files that are recognised and name nobody who is followed: each says what to bring instead.
enum NoPeople implements Format {
    TWEETS(
            "a list of tweets",
            head -> head.startsWith('[')
                    && NoPeople.holdsAny(head, "full_text", "tweet", "retweet_count", "in_reply_to"),
            "This is a list of tweets, not of people: export the list of users you follow instead."),
    PAGE(
            "a web page",
            head -> head.startsWith('<'),
            "This is a web page, not a list of people: export the list as CSV or JSON, or save a HAR file in the"
                    + " browser's developer tools.");

    private final String kind;
    private final Predicate<Head> shape;
    private final String sentence;

    NoPeople(String kind, Predicate<Head> shape, String sentence) {
        this.kind = kind;
        this.shape = shape;
        this.sentence = sentence;
    }

    private static boolean holdsAny(Head head, String... names) {
        var fields = head.fields();
        return Set.of(names).stream().anyMatch(fields::contains);
    }

    @Override
    public boolean recognises(Head head) {
        return shape.test(head);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void read(Source source, Gathering gathering) throws NotAList {
        throw new NotAList(sentence);
    }
}
