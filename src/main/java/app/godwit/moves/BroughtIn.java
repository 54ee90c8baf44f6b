package app.godwit.moves;

import app.godwit.journal.Journal;
import app.godwit.tweets.Problem;
import java.util.List;

/// What a source held.
public record BroughtIn(Tweets tweets, People people, Media media, List<Problem> problems) {
    public BroughtIn {
        problems = List.copyOf(problems);
    }

    /// Of a source that names people and has nothing else.
    static BroughtIn people(Journal journal) {
        var known = journal.knowledge().followed();
        return new BroughtIn(
                new Tweets(0, 0, 0, 0, 0, 0, 0, 0),
                new People(known.people(), known.named(), known.bios()),
                new Media(0, 0, 0),
                List.of());
    }

    /// @param own             neither retweet nor reply to others
    /// @param threads         roots with at least one reply to oneself below
    /// @param notesJoined     cut tweets that got their long words back
    /// @param supersededEdits older versions left out
    public record Tweets(
            int total,
            int own,
            int threads,
            int retweets,
            int replies,
            int quotes,
            int notesJoined,
            int supersededEdits) {}

    /// @param named       with a handle
    /// @param withProfile with a bio or links
    public record People(int following, int named, int withProfile) {}

    public record Media(int expected, int found, int missing) {}
}
