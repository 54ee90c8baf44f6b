package app.godwit.posts;

import app.godwit.tweets.Tweet;
import java.util.List;

/// Knows tweets that are nothing but their pictures.
public final class Wordless {
    private static final Spans WORDS = new Spans(List.of(new NoMediaLinks()), Draft.Format.PLAIN);

    private Wordless() {}

    public static boolean is(Tweet tweet) {
        return Tidy.of(WORDS.write(tweet)).isEmpty();
    }
}
