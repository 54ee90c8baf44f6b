package app.godwit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.fediverse.About;
import app.godwit.fediverse.Instance;
import app.godwit.fediverse.Instance.Flavour;
import app.godwit.fediverse.TypedName;
import app.godwit.posts.Limits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerCardTest {
    private static Instance instance(String title, String software, String version) {
        return new Instance(
                "https://harbour.example",
                "harbour.example",
                title,
                software,
                version,
                Flavour.MASTODON,
                Limits.MASTODON);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, 'Harbour (mastodon 4.4.3), open to new people'",
        "ON_APPROVAL, 'Harbour (mastodon 4.4.3), takes new people after a look at each'",
        "CLOSED, 'Harbour (mastodon 4.4.3), closed to new people'",
        "UNKNOWN, Harbour (mastodon 4.4.3)"
    })
    void saysWhoMayComeIn(About.Entry entry, String line) {
        assertThat(ServerCard.lines(instance("Harbour", "mastodon", "4.4.3"), new About(entry, List.of())))
                .containsExactly(line);
    }

    @Test
    void rulesAreNumberedAndOnOneLineEach() {
        assertThat(ServerCard.lines(
                        instance("", "", "4.4.3"), new About(About.Entry.UNKNOWN, List.of("Be\nkind.", "No ads."))))
                .containsExactly("harbour.example (4.4.3)", "Its rules:", "  1. Be kind.", "  2. No ads.");
    }

    @Test
    void aNameThatIsNearlyAnotherIsSaidSo() {
        assertThat(ServerCard.slip(new TypedName.Whole("mastodn.social", Optional.of("mastodon.social"))))
                .contains("This is mastodn.social, not mastodon.social: look twice before you say yes.");
        assertThat(ServerCard.slip(new TypedName.Whole("harbour.example", Optional.empty())))
                .isEmpty();
    }
}
