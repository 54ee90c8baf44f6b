package app.godwit.handles;

import static org.assertj.core.api.Assertions.assertThat;

import app.godwit.tweets.Person;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {
    private static final Person ANA = Person.named(4711, "Ana_Bird", "Ana");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://twitter.com/ana_bird",
                "https://twitter.com/ANA_BIRD",
                "http://www.twitter.com/ana_bird/",
                "https://mobile.twitter.com/ana_bird?lang=en",
                "https://x.com/ana_bird",
                "https://twitter.com/@ana_bird",
                "https://twitter.com/#!/ana_bird",
                "twitter.com/ana_bird",
                "x.com/ana_bird.",
                "https://mobile.x.com/ana_bird",
                "https://m.twitter.com/@Ana_Bird",
                "HTTPS://TWITTER.COM/ANA_BIRD",
                "https://www.x.com/ana_bird",
                "https://mobile.twitter.com/@ANA_BIRD/",
                "https://x.com/ana_bird?s=21&t=abc",
                "https://fxtwitter.com/ana_bird",
                "On the bird site: twitter.com/ana_bird",
                "Ich war https://twitter.com/ana_bird",
                "鳥：https://twitter.com/ana_bird",
                "https://nitter.net/ana_bird",
                "https://nitter.net/@ana_bird",
                "https://nitter.some-host.example/ana_bird",
                "https://nitter.poast.org/Ana_Bird/",
                "@ana_bird@x.com",
                "https://nitter.net/ana_bird/with_replies",
                "https://xcancel.com/ana_bird",
                "https://twitter.com/intent/user?screen_name=ana_bird",
                "https://twitter.com/intent/follow?region=x&screen_name=ana_bird",
                "https://twitter.com/intent/user?user_id=4711",
                "https://x.com/i/user/4711",
                "@ana_bird@twitter.com",
                "formerly ana_bird@twitter.com, now here",
                "Twitter: @ana_bird",
                "painter (twitter.com/ana_bird)",
                "@ana_bird https://twitter.com/ana_bird"
            })
    void isALinkBackInARowOrInTheNote(String text) {
        assertThat(Proof.pointsBack(withRow("elsewhere", text), ANA)).isTrue();
        assertThat(Proof.pointsBack(withNote("I am Ana. " + text), ANA)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Twitter, @ana_bird",
        "twitter, ana_bird",
        "X, @Ana_Bird",
        "🐦 Twitter, ana_bird",
        "X (Twitter), @ana_bird",
        "Birdsite, @ana_bird (old)"
    })
    void isARowThatNamesTheAccount(String name, String value) {
        assertThat(Proof.pointsBack(withRow(name, value), ANA)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://twitter.com/ana",
                "https://twitter.com/ana_bird2",
                "https://twitter.com/other/ana_bird",
                "https://twitter.com/ana_bird/status/123456",
                "https://nottwitter.com/ana_bird",
                "https://twitter.com.example/ana_bird",
                "https://example.com/twitter.com",
                "https://github.com/ana_bird",
                "https://twitter.com/intent/user?user_id=47110",
                "ana_bird",
                "@ana_bird@lagoon.example",
                "@ana_bird@twitter.com.example",
                "I left Twitter",
                "wife of https://twitter.com/ana_bird",
                "pfp by twitter.com/ana_bird",
                "avatar: @ana_bird@x.com",
                "married to @ana_bird@twitter.com",
                "fan of https://x.com/ana_bird",
                ""
            })
    void isNothingElse(String text) {
        assertThat(Proof.pointsBack(withRow("elsewhere", text), ANA)).isFalse();
        assertThat(Proof.pointsBack(withNote(text), ANA)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Instagram, ana_bird", "Xbox, ana_bird", "Twitter, someone_else", "Text, ana_bird"})
    void isNoRowThatNamesSomethingElse(String name, String value) {
        assertThat(Proof.pointsBack(withRow(name, value), ANA)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unofficial mirror of https://twitter.com/ana_bird",
                "Parody of twitter.com/ana_bird",
                "Fan account, not affiliated with twitter.com/ana_bird"
            })
    void isNotWhatACopySaysOfItself(String note) {
        assertThat(Proof.pointsBack(withNote(note), ANA)).isFalse();
    }

    @Test
    void isALinkToANameThatThePersonHadBefore() {
        var account = withNote("https://twitter.com/ana_the_first");
        assertThat(Proof.pointsBack(account, ANA)).isFalse();
        assertThat(Proof.pointsBack(account, ANA, Set.of("Ana_The_First"))).isTrue();
    }

    @Test
    void isNothingForAPersonOfWhomOnlyTheNumberIsKnown() {
        assertThat(Proof.pointsBack(withNote("https://twitter.com/ @twitter.com"), Person.numbered(12)))
                .isFalse();
        assertThat(Proof.pointsBack(withNote("https://x.com/i/user/12"), Person.numbered(12)))
                .isTrue();
        assertThat(Proof.pointsBack(withNote("https://x.com/i/user/0"), Person.named(Person.UNKNOWN, "ana", "")))
                .isFalse();
    }

    private static Account withRow(String name, String value) {
        return new Account(handle(), "", "", "Ana", "", List.of(new Account.Row(name, value)), "", Set.of());
    }

    private static Account withNote(String note) {
        return new Account(handle(), "", "", "Ana", note, List.of(), "", Set.of());
    }

    private static Handle handle() {
        return new Handle("ana", "lagoon.example");
    }
}
