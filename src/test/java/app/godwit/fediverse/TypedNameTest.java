package app.godwit.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.http.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNameTest {
    @ParameterizedTest
    @CsvSource({
        "Harbour.Example, harbour.example",
        "' harbour.example ', harbour.example",
        "https://harbour.example, harbour.example",
        "https://harbour.example/@ana/123?a=b, harbour.example",
        "HTTP://Harbour.example/, harbour.example",
        "ana@harbour.example, harbour.example",
        "@ana@harbour.example, harbour.example",
        "harbour.example., harbour.example",
        "bücher.example, xn--bcher-kva.example",
        "mastodon.social, mastodon.social"
    })
    void readsWhateverPeopleTypeOrPaste(String typed, String host) {
        assertThat(TypedName.of(typed, Reach.PUBLIC)).isInstanceOfSatisfying(TypedName.Whole.class, name -> {
            assertThat(name.host()).isEqualTo(host);
            assertThat(name.meant()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "mastodon.soical, mastodon.social",
        "mastodn.social, mastodon.social",
        "https://mastodon.socail/@me, mastodon.social",
        "me@hachyderm.oi, hachyderm.io",
        "fostodon.org, fosstodon.org"
    })
    void suggestsWhatWasProbablyMeant(String typed, String meant) {
        assertThat(TypedName.of(typed, Reach.PUBLIC))
                .isInstanceOfSatisfying(
                        TypedName.Whole.class, name -> assertThat(name.meant()).contains(meant));
    }

    @Test
    void everyKeyOfANameIsJudged() {
        for (var end = 1; end < "mastodon".length(); end++) {
            var typed = TypedName.of("mastodon".substring(0, end), Reach.PUBLIC);
            assertThat(typed)
                    .as("after %d keys", end)
                    .isInstanceOfSatisfying(
                            TypedName.Unfinished.class,
                            name -> assertThat(name.likely())
                                    .contains("mastodon.social")
                                    .hasSizeLessThanOrEqualTo(5));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "my home", "mastodon.", "10.0.0.1", "localhost", "..", "ftp://harbour.example"})
    void whatIsNoNameYetIsUnfinished(String typed) {
        assertThat(TypedName.of(typed, Reach.PUBLIC)).isInstanceOf(TypedName.Unfinished.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "https://", "@"})
    void nothingIsNothing(String typed) {
        assertThat(TypedName.of(typed, Reach.PUBLIC)).isEqualTo(new TypedName.Nothing());
    }

    @Test
    void aServerOnThisComputerKeepsItsPort() {
        assertThat(TypedName.of("localhost:8001", Reach.LOOPBACK_TOO))
                .isInstanceOfSatisfying(
                        TypedName.Whole.class, name -> assertThat(name.host()).isEqualTo("localhost:8001"));
    }
}
