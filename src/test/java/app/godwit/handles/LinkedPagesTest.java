package app.godwit.handles;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.handles.Evidence.Field;
import app.godwit.handles.LinkedPages.Link;
import app.godwit.tweets.Person;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedPagesTest {
    private static final String PAGE = "https://ana-paints.example/";
    private static final Person ANA = Person.named(7, "ana_bird", "Ana");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://ana-paints.example       | https://ana-paints.example/
        http://ana-paints.example/about  | https://ana-paints.example/about
        ana-paints.example               | https://ana-paints.example/
        https://straße.example/          | https://xn--strae-oqa.example/
        https://linktr.ee/ana            | https://linktr.ee/ana
        https://ana.carrd.co             | https://ana.carrd.co/
        """)
    void areThePersonsWebsite(String website, String page) {
        assertThat(LinkedPages.of(People.with(Field.WEBSITE, website))).containsExactly(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://x.com/ana",
                "https://mobile.twitter.com/ana",
                "https://t.co/abc",
                "https://nitter.net/ana",
                "https://bsky.app/profile/ana.example",
                "https://www.instagram.com/ana",
                "https://medium.com/@ana",
                "https://ana.substack.com",
                "https://bird.makeup/@ana",
                "https://ana.example:8443/",
                "https://192.0.2.7/",
                "ftp nothing",
                ""
            })
    void areNeverThoseOfOtherNetworks(String website) {
        assertThat(LinkedPages.of(People.with(Field.WEBSITE, website))).isEmpty();
    }

    @Test
    void areOfLinksAloneInOtherFields() {
        assertThat(LinkedPages.of(People.withBio("painter, shop.example, all links: linktr.ee/ana")))
                .containsExactly("https://linktr.ee/ana");
    }

    @Test
    void givesWhatThePageCallsTheSamePerson() {
        var found = LinkedPages.candidates(
                PAGE,
                List.of(
                        new Link("https://theme-maker.example/@maker", false),
                        new Link("https://lagoon.example/@gallery", false),
                        new Link("https://dune.example/@somebody", true),
                        new Link("https://github.com/ana", true),
                        new Link("https://x.com/ana_bird", true),
                        new Link("https://lagoon.example/about", true),
                        new Link("mailto:ana@lagoon.example", true)),
                ANA);
        assertThat(found).singleElement().satisfies(candidate -> {
            assertThat(candidate.handle()).hasToString("somebody@dune.example");
            assertThat(candidate.form().ifFound()).isEqualTo(Confidence.LIKELY);
            assertThat(candidate.evidence().words()).isEqualTo("https://dune.example/@somebody");
            assertThat(candidate.evidence().text()).startsWith(PAGE + ": ");
        });
    }

    @Test
    void givesTheirOwnNameWithoutTheMarkToo() {
        assertThat(LinkedPages.candidates(PAGE, List.of(new Link("https://lagoon.example/@AnaBird", false)), ANA))
                .hasSize(1);
        assertThat(LinkedPages.candidates(PAGE, List.of(new Link("@ana_bird@lagoon.example", false)), ANA))
                .hasSize(1);
    }

    @Test
    void givesWhatAPageOfLinksHolds() {
        assertThat(LinkedPages.candidates(
                        "https://linktr.ee/ana", List.of(new Link("https://lagoon.example/@brushes", false)), ANA))
                .hasSize(1);
    }
}
