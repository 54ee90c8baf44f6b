package app.godwit.posts;

import app.godwit.handles.Handle;
import java.time.Instant;

/// A retweet that becomes a boost, if the original is found on the author's Fediverse account; else nothing.
///
/// @param source  the retweet's id
/// @param whose   where the author is now
/// @param words   how the original begins, links and the `…` of a cut taken out: X keeps 140 characters of it. `""`
///                when it was nothing but links
/// @param written when it was retweeted; the original is older
public record Boost(long source, Handle whose, String words, Instant written) {
    /// Its name in the journal.
    public String key() {
        return Long.toUnsignedString(source);
    }
}
