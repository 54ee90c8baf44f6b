package app.godwit.posts;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.tweets.Media;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AttachmentsTest {
    private static final Media P1 = Tweets.photo(1);
    private static final Media P2 = Tweets.photo(2);
    private static final Media P3 = Tweets.photo(3);
    private static final Media P4 = Tweets.photo(4);
    private static final Media P5 = Tweets.photo(5);
    private static final Media V = Tweets.video(6);
    private static final Media G = Tweets.file(7, Media.Type.GIF, 1000);

    static Stream<Arguments> shares() {
        return Stream.of(
                Arguments.of(List.of(), List.of()),
                Arguments.of(List.of(P1, P2, P3, P4), List.of(List.of(P1, P2, P3, P4))),
                Arguments.of(List.of(P1, P2, P3, P4, P5), List.of(List.of(P1, P2, P3, P4), List.of(P5))),
                Arguments.of(List.of(P1, V, P2), List.of(List.of(P1, P2), List.of(V))),
                Arguments.of(List.of(V, P1), List.of(List.of(V), List.of(P1))),
                Arguments.of(List.of(V, G), List.of(List.of(V), List.of(G))),
                Arguments.of(List.of(Tweets.missing(8), P1), List.of(List.of(P1))),
                Arguments.of(List.of(Tweets.file(9, Media.Type.PHOTO, 49 << 20)), List.of()),
                Arguments.of(
                        List.of(Tweets.file(9, Media.Type.PHOTO, 17 << 20)),
                        List.of(List.of(Tweets.file(9, Media.Type.PHOTO, 17 << 20)))),
                Arguments.of(
                        List.of(Tweets.file(9, Media.Type.VIDEO, 17 << 20)),
                        List.of(List.of(Tweets.file(9, Media.Type.VIDEO, 17 << 20)))),
                Arguments.of(List.of(Tweets.file(9, Media.Type.PHOTO, 0)), List.of()));
    }

    @ParameterizedTest
    @MethodSource("shares")
    void neverMixesPicturesAndVideos(List<Media> media, List<List<Media>> shares) {
        assertThat(new Attachments(Limits.MASTODON).share(media)).isEqualTo(shares);
    }

    @Test
    void mixesWhereTheServerDoes() {
        assertThat(new Attachments(CounterTest.GOTOSOCIAL).share(List.of(P1, V, G)))
                .containsExactly(List.of(P1, V, G));
    }
}
