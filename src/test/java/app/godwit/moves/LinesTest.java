package app.godwit.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void knowsWhichTweetBecameWhichPost() {
        var lines = new Lines();
        lines.add(7, 1);
        lines.add(8, 3);
        lines.add(9, 0);
        lines.add(10, 2);
        assertThat(lines.posts()).isEqualTo(6);
        assertThat(new int[] {lines.at(0), lines.at(1), lines.at(3), lines.at(4), lines.at(5)})
                .containsExactly(0, 1, 1, 2, 2);
        assertThat(new int[] {lines.start(0), lines.start(1), lines.start(2)}).containsExactly(0, 1, 4);
        assertThat(lines.sources(1, 2)).containsExactly(8L, 10L);
    }

    @Test
    void growsAsLongAsTweetsCome() {
        var lines = new Lines();
        for (var tweet = 1; tweet <= 1000; tweet++) {
            lines.add(tweet, 2);
        }
        assertThat(lines.at(1999)).isEqualTo(999);
        assertThat(lines.sources(999, 999)).containsExactly(1000L);
    }
}
