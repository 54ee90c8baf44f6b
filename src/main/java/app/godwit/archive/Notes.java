package app.godwit.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Long posts' full words, waiting for their tweets.
///
/// A note has no link to its tweet. They belong together when they were made in the same second and begin
/// alike for 30 characters (measured: 40 of 41). The note is made up to 36 ms before its tweet, so the second
/// before counts too, when all of the tweet's words agree.
final class Notes {
    private static final int ALIKE = 30;
    /// Notes wait in memory. 64 MB of text are more than 20,000 long posts.
    private static final long MOST = 32L << 20;

    /// Nobody posts as many; each is compared with each tweet of its second.
    private static final int MOST_PER_SECOND = 50;

    private final Map<Long, List<Note>> bySecond = new HashMap<>();
    private final LongMap tweetOf = new LongMap();
    private long length;
    private int count;

    /// @return false when there is no room for more
    boolean add(Note note) {
        var sameSecond = bySecond.computeIfAbsent(note.second(), second -> new ArrayList<>(1));
        length += note.weight();
        if (length > MOST || sameSecond.size() >= MOST_PER_SECOND) {
            return false;
        }
        count++;
        return sameSecond.add(note);
    }

    int count() {
        return count;
    }

    /// The note of a tweet. Asking again for the same tweet gives the same note.
    ///
    /// @param second of the tweet
    /// @param text   of the tweet, readable
    Optional<Note> of(long tweet, long second, String text) {
        if (!bySecond.containsKey(second) && !bySecond.containsKey(second - 1)) {
            return Optional.empty();
        }
        var words = Note.words(text);
        var best = best(tweet, bySecond.getOrDefault(second, List.of()), words, Math.min(ALIKE, words.length()))
                .or(() -> best(tweet, bySecond.getOrDefault(second - 1, List.of()), words, words.length()));
        best.ifPresent(note -> tweetOf.put(note.id, tweet));
        return best;
    }

    private Optional<Note> best(long tweet, List<Note> notes, String words, int least) {
        var best = Optional.<Note>empty();
        var longest = Math.max(least, 1) - 1;
        for (var note : notes) {
            var taken = tweetOf.get(note.id);
            var alike = alike(Note.words(note.text), words);
            if ((taken == LongMap.ABSENT || taken == tweet) && alike > longest) {
                longest = alike;
                best = Optional.of(note);
            }
        }
        return best;
    }

    /// How many letters agree from the start. A tweet too short to be cut must agree as a whole.
    private static int alike(String note, String tweet) {
        if (tweet.length() < ALIKE) {
            return note.equals(tweet) ? tweet.length() : 0;
        }
        var differs = Arrays.mismatch(note.toCharArray(), tweet.toCharArray());
        return differs < 0 ? tweet.length() : differs;
    }
}
