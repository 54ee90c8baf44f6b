package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WellKnownTest {
    @ParameterizedTest
    @CsvSource({
        "mastodon.socail, mastodon.social",
        "mastadon.social, mastodon.social",
        "mastodonsocial, mastodon.social",
        "mastodon.soical, mastodon.social",
        "hachyderm.oi, hachyderm.io",
        "fostodon.org, fosstodon.org",
        "ma.sto, mas.to",
        "ms.to, mas.to",
        "mastodon.social, ''",
        "harbour.example, ''",
        "'', ''"
    })
    void noticesASlipOfTheFinger(String typed, String meant) {
        assertThat(WellKnown.near(typed).orElse("")).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "abc, abxc, 1", "abc, axc, 1", "'', abc, 3", "abc, cab, 2"})
    void countsSlips(String typed, String meant, int slips) {
        assertThat(WellKnown.slips(typed, meant)).isEqualTo(slips);
    }
}
