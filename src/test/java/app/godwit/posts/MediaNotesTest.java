package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.posts.MediaNote.Fate;
import app.godwit.tweets.Media;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MediaNotesTest {
    private static final Media PHOTO = Tweets.photo(1);
    private static final Media FILM = Tweets.video(2);
    private static final Media LARGE_PHOTO = Tweets.file(3, Media.Type.PHOTO, 20L << 20);
    private static final Media HUGE_PHOTO = Tweets.file(4, Media.Type.PHOTO, 80L << 20);
    private static final Media LONG_FILM = Tweets.file(5, Media.Type.VIDEO, 120L << 20);
    private static final Media LONG_GIF = Tweets.file(6, Media.Type.GIF, 120L << 20);
    private static final Media EMPTY = Tweets.file(7, Media.Type.PHOTO, 0);

    static Stream<Arguments> notes() {
        return Stream.of(
                Arguments.of(List.of(), List.of()),
                Arguments.of(List.of(PHOTO, PHOTO, PHOTO, PHOTO), List.of()),
                Arguments.of(List.of(FILM), List.of()),
                Arguments.of(List.of(PHOTO, FILM), List.of("IN_A_REPLY 2 stands in a reply")),
                Arguments.of(
                        List.of(Tweets.missing(9)),
                        List.of("MISSING gone.jpg is not in the archive; the post goes without it")),
                Arguments.of(List.of(EMPTY), List.of("LEFT_OUT 7 is empty; the post goes without it")),
                Arguments.of(
                        List.of(LARGE_PHOTO),
                        List.of("MADE_SMALLER 3 has 20.0 MB and your server takes 16.0 MB; it is made smaller")),
                Arguments.of(
                        List.of(HUGE_PHOTO),
                        List.of("LEFT_OUT 4 has 80.0 MB and your server takes 16.0 MB; the post goes without it")),
                Arguments.of(
                        List.of(LONG_FILM, LONG_GIF),
                        List.of(
                                "LEFT_OUT 5 has 120.0 MB and your server takes 99.0 MB; the post goes without it",
                                "LEFT_OUT 6 has 120.0 MB and your server takes 99.0 MB; the post goes without it")));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void tellsWhatWillNotGoUpAsItIs(List<Media> media, List<String> notes) {
        var tweet = Tweets.own(50, "Look").media(media.toArray(Media[]::new)).tweet();
        assertThat(new MediaNotes(Limits.MASTODON).of(tweet)).zipSatisfy(notes, (note, words) -> {
            assertThat(note.source()).isEqualTo(50);
            assertThat(note.fate()).isEqualTo(Fate.valueOf(words.split(" ", 2)[0]));
            assertThat(note.why().replace("data/tweets_media/", "")).startsWith(words.split(" ", 2)[1]);
        });
    }
}
