package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.secrets.RunTokens;
import org.junit.jupiter.api.Test;

class GivenTokenTest {
    private final RunTokens others = new RunTokens();
    private final GivenToken given = new GivenToken("s3cret", others);

    @Test
    void isWhatEveryReadFinds() {
        assertThat(given.read("https://harbour.example wader")).contains("s3cret");
    }

    @Test
    void isNoKeyForX() {
        assertThat(given.read("https://api.x.com @wader")).isEmpty();
    }

    @Test
    void isNeverWrittenAnywhere() throws Exception {
        given.keep("https://harbour.example wader", "s3cret");
        assertThat(others.read("https://harbour.example wader")).isEmpty();
        assertThat(given.toString()).doesNotContain("s3cret");
    }
}
