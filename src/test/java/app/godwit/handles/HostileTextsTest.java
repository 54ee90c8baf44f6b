package app.godwit.handles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody's words can keep the finder busy: it is as quick on texts that nearly match, over and over.
class HostileTextsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LENGTH = 4000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@",
                "a",
                "a.",
                "@a",
                "@a.",
                "a@a.",
                "a@a@",
                "@a@a.a",
                "a at a dot ",
                "a (at) a (dot) ",
                "a[.]",
                "Mastodon: ",
                "🐘 ",
                "🐘 a at ",
                "mail to a ",
                "https://",
                "https://a.a/",
                "https://a.aa/@",
                "https://a.aa/@ü.",
                "https://a.aa/@a.ü",
                "/@ü.aa",
                "/@東京.",
                "東京.",
                "ä",
                "a\u0301",
                "\u200B",
                "ceo @",
                "pfp by ",
                "🦋 a.",
                " ",
                "\n"
            })
    @Timeout(20)
    void takeNoTimeToSpeakOf(String piece) {
        var finder = new HandleFinder();
        var text = piece.repeat(LENGTH / piece.length());
        var start = System.nanoTime();
        finder.find(People.withBio(text));
        finder.find(People.withBio(text + "!"));
        finder.find(People.withBio("@ana@lagoon.example " + text + " https://lagoon.example/@ana"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
    }
}
